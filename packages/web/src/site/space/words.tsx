/** What someone wrote, as they wrote it: plain text in whatever direction its script runs. */
export function Words({ text }: { readonly text: string }) {
  return (
    <blockquote class="words" dir="auto">
      {text}
    </blockquote>
  );
}
