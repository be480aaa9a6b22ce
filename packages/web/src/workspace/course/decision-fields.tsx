import {
  type AgentCommandKind,
  askedCodes,
  checklistItems,
  checks,
  closureReasons,
  longestLine,
  longestWords,
  type Outcome,
  refusalReasons,
  rightDoors,
} from '@fanal/core/complaint';
import { textsOf } from '../../catalogue/index.ts';
import { Checkboxes, DateField, SelectField, TextArea, TextField } from '../../ui/index.ts';
import type { WorkspaceVisit } from '../visit.ts';
import { typed } from './attempt.ts';

/** The fields of one decision. Several forms stand on one page: each field's id begins with its form's kind. */
type FieldsProps = {
  readonly visit: WorkspaceVisit;
  readonly kind: AgentCommandKind;
  /** What was typed before, when the form comes back. */
  readonly form: FormData | undefined;
  readonly errors: Readonly<Record<string, string>>;
};

export function fieldId(kind: AgentCommandKind, name: string): string {
  return `${kind}-${name}`;
}

export function DecisionFields(props: FieldsProps) {
  switch (props.kind) {
    case 'ask-more':
      return (
        <>
          <ChecklistFields {...props} />
          <QuestionFields {...props} />
          <WordsField {...props} required={false} />
        </>
      );
    case 'admit':
      return (
        <>
          <ChecklistFields {...props} />
          <WordsField {...props} required={false} />
        </>
      );
    case 'refuse':
      return (
        <>
          <ChecklistFields {...props} />
          <Choice
            {...props}
            name="reason"
            options={refusalReasons.map((value) => ({
              value,
              label: props.visit.texts.course.reasons[value],
            }))}
          />
          <DoorField {...props} required />
          <WordsField {...props} required />
        </>
      );
    case 'advise':
      return (
        <>
          <WordsField {...props} required />
          <DoorField {...props} required={false} />
        </>
      );
    case 'transmit':
      return <RecipientFields {...props} />;
    case 'record-outcome':
      return <OutcomeFields {...props} />;
  }
}

type FieldName = keyof WorkspaceVisit['texts']['course']['fields'];

/** What every field of these forms has. */
function common({ visit, kind, errors }: FieldsProps, name: FieldName) {
  return {
    locale: visit.locale,
    name,
    id: fieldId(kind, name),
    label: visit.texts.course.fields[name],
    error: errors[name],
  };
}

function typedIn({ form }: FieldsProps, name: string): string {
  return form === undefined ? '' : typed(form, name);
}

function Choice(
  props: FieldsProps & {
    readonly name: FieldName;
    readonly options: readonly { readonly value: string; readonly label: string }[];
    readonly required?: boolean;
  },
) {
  return (
    <SelectField
      {...common(props, props.name)}
      required={props.required}
      value={typedIn(props, props.name)}
      options={props.options}
    />
  );
}

function ChecklistFields(props: FieldsProps) {
  const { course } = props.visit.texts;
  const options = checks.map((value) => ({ value, label: course.checks[value] }));
  return (
    <fieldset class="checklist">
      <legend class="label">{course.checklistTitle}</legend>
      {checklistItems.map((item) => (
        <SelectField
          locale={props.visit.locale}
          name={item}
          id={fieldId(props.kind, item)}
          label={course.checklist[item]}
          value={typedIn(props, item)}
          error={typedIn(props, item) === '' ? props.errors['checklist'] : undefined}
          options={options}
        />
      ))}
    </fieldset>
  );
}

function QuestionFields(props: FieldsProps) {
  const { asked } = textsOf(props.visit.locale).course;
  return (
    <Checkboxes
      {...common(props, 'questions')}
      required={false}
      values={props.form?.getAll('questions').map(String) ?? []}
      options={askedCodes.map((value) => ({ value, label: asked[value] }))}
    />
  );
}

function WordsField(props: FieldsProps & { readonly required: boolean }) {
  return (
    <TextArea
      {...common(props, 'words')}
      hint={props.visit.texts.course.fields.wordsHint}
      required={props.required}
      value={typedIn(props, 'words')}
      rows={4}
      maxLength={longestWords}
    />
  );
}

function DoorField(props: FieldsProps & { readonly required: boolean }) {
  const { doors } = textsOf(props.visit.locale).course;
  return (
    <Choice
      {...props}
      name="door"
      options={rightDoors.map((value) => ({ value, label: doors[value].title }))}
    />
  );
}

function RecipientFields(props: FieldsProps) {
  const { fields } = props.visit.texts.course;
  return (
    <>
      <Choice
        {...props}
        name="to"
        options={[
          { value: 'parquet', label: fields.toParquet },
          { value: 'service', label: fields.toService },
        ]}
      />
      <TextField {...common(props, 'name')} value={typedIn(props, 'name')} maxLength={longestLine} />
      <TextField
        {...common(props, 'number')}
        required={false}
        value={typedIn(props, 'number')}
        maxLength={longestLine}
        spellcheck={false}
      />
    </>
  );
}

const outcomeKinds = [
  'investigation-opened',
  'filed-without-action',
  'alternative-measure',
  'trial-set',
  'judgment',
] as const satisfies readonly Outcome['kind'][];

function OutcomeFields(props: FieldsProps) {
  const { course } = props.visit.texts;
  const { closures } = textsOf(props.visit.locale).course;
  const part = (name: 'day' | 'month' | 'year') => typedIn(props, `on-${name}`);
  return (
    <>
      <Choice
        {...props}
        name="outcome"
        options={outcomeKinds.map((value) => ({ value, label: course.outcomes[value] }))}
      />
      <Choice
        {...props}
        name="closure"
        required={false}
        options={closureReasons.map((value) => ({ value, label: closures[value] }))}
      />
      <DateField
        {...common(props, 'on')}
        hint={course.fields.onHint}
        required={false}
        value={{ day: part('day'), month: part('month'), year: part('year') }}
      />
      <TextField
        {...common(props, 'court')}
        hint={course.fields.onHint}
        required={false}
        value={typedIn(props, 'court')}
        maxLength={longestLine}
      />
      <WordsField {...props} required={false} />
    </>
  );
}
