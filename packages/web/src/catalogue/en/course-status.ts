import type { CourseStatusTexts } from '../fr/course-status.ts';

export const courseStatusTexts: CourseStatusTexts = {
  filed: {
    authority: {
      label: 'Recorded',
      body: 'Your complaint is recorded and waits to be read by an investigator. There is nothing you need to do.',
    },
    assistance: {
      label: 'Recorded',
      body: 'Your file is recorded. You can already show it at a police or gendarmerie station, without waiting.',
    },
  },
  'under-examination': {
    authority: {
      label: 'Being examined',
      body: 'An investigator has opened your complaint. They check that it can be taken online, and will write to you if something is missing.',
    },
    assistance: {
      label: 'Being read',
      body: 'Someone is reading your file to advise you. You can already show it at a police or gendarmerie station, without waiting.',
    },
  },
  'more-asked': {
    authority: {
      label: 'Something more is asked of you',
      body: 'Your complaint is kept as it is meanwhile. Answer when you can, even in part.',
    },
    assistance: {
      label: 'Something more is asked of you',
      body: 'Your file is kept as it is meanwhile. Answer when you can, even in part.',
    },
  },
  completed: {
    authority: {
      label: 'Completed',
      body: 'Your answer is part of your complaint, which will be read again.',
    },
    assistance: { label: 'Completed', body: 'Your answer is part of your file, which will be read again.' },
  },
  ready: {
    authority: { label: 'Read', body: 'Your file has been read.' },
    assistance: {
      label: 'Ready to be shown',
      body: 'Your file has been read and is ready. A complaint is made at the police or gendarmerie station of your choice: they must take it.',
    },
  },
  admitted: {
    authority: {
      label: 'Accepted',
      body: 'Your complaint is taken. It will be handed to the investigating service or to the public prosecutor.',
    },
    assistance: { label: 'Accepted', body: 'Your file is accepted.' },
  },
  refused: {
    authority: {
      label: 'Not taken online',
      body: 'Your complaint could not be taken by this service. This does not mean that you are not believed, and your right to make a complaint is untouched.',
    },
    assistance: { label: 'Directed elsewhere', body: 'Your file is for another service.' },
  },
  transmitted: {
    authority: {
      label: 'Passed on',
      body: 'Your complaint is in the hands of those who decide what comes next. It can take months: no news does not mean that it is forgotten.',
    },
    assistance: { label: 'Passed on', body: 'Your file has been passed on.' },
  },
  proceeding: {
    authority: { label: 'Proceedings under way', body: 'The justice system is dealing with your case.' },
    assistance: { label: 'Proceedings under way', body: 'The justice system is dealing with your case.' },
  },
  closed: {
    authority: {
      label: 'Decision made',
      body: 'A decision was made. You may be able to challenge it: read below what it means.',
    },
    assistance: { label: 'Decision made', body: 'A decision was made.' },
  },
  withdrawn: {
    authority: {
      label: 'Withdrawn',
      body: 'You withdrew your complaint. It is not erased, and the public prosecutor may still act. You can make a complaint again, as long as the facts are not time-barred.',
    },
    assistance: {
      label: 'Withdrawn',
      body: 'You withdrew your file. It is not erased. You keep the right to make a complaint at a police or gendarmerie station.',
    },
  },
};
