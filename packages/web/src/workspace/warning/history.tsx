import type { WarningFile } from '@fanal/contract/warning';
import { Timeline } from '../../ui/index.ts';
import { showMoment } from '../format.ts';
import type { WorkspaceVisit } from '../visit.ts';

/** What happened to it, who decided, and why. */
export function History({ visit, file }: { readonly visit: WorkspaceVisit; readonly file: WarningFile }) {
  const texts = visit.texts.warnings;
  if (file.history.length === 0) return null;
  const withoutAgent = (kind: string) => (kind === 'contest' ? texts.file.byHolder : texts.file.byRule);
  return (
    <section aria-labelledby="history">
      <h2 id="history">{texts.file.history}</h2>
      <Timeline
        entries={file.history.map(({ kind, at, by, reason, voices }) => ({
          title: texts.events[kind] ?? kind,
          when: { text: showMoment(at, visit.locale), dateTime: at },
          body: (
            <>
              <p class="soft">
                <bdi>{by === undefined ? withoutAgent(kind) : texts.file.by(by)}</bdi>,{' '}
                {texts.file.voicesThen(voices)}
              </p>
              {reason !== undefined && (
                <p class="narrative">
                  <bdi>{reason}</bdi>
                </p>
              )}
            </>
          ),
        }))}
      />
    </section>
  );
}
