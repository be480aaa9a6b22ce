import type { LegalTexts, Operator } from '../fr/legal.ts';

export const legalTexts: LegalTexts = {
  privacy: (operator) => ({
    title: 'Personal data',
    lead: 'What we keep, why, for how long, and what you can ask for.',
    sections: [
      {
        title: 'Who is responsible',
        paragraphs: [
          `${operator.name} runs this service and answers for your data.`,
          contact(operator, 'For any question or request, write to'),
        ],
      },
      {
        title: 'What we keep, and why',
        paragraphs: ['Only what you tell us, for these reasons:'],
        items: [
          'your story and your answers, so that those who must act can;',
          'your name, your e-mail and, if you give it, your phone number, to answer you;',
          'the numbers, accounts and addresses attributed to the scammers, to bring together the stories that have the same origin;',
          'the trace of each reading of your file, so as to account for it.',
        ],
      },
      {
        title: 'For how long',
        paragraphs: [],
        items: [
          'A story that was not sent is erased thirty days after the last page you saved. You can erase it yourself at any time.',
          'A sign-in code or link is good for fifteen minutes.',
          `A file that was sent is kept by ${operator.name} for as long as handling it requires, within the limits set by law.`,
        ],
      },
      {
        title: 'Who sees it',
        paragraphs: [
          `The staff of ${operator.name} in charge of your file. Each reading is written in a log.`,
          'If your story joins others, the other people only learn that the same number or account was reported. They see neither your name nor your story.',
          'Your bank, a platform or an association receives something only if you agreed to it, or if the law requires it.',
        ],
      },
      {
        title: 'Look-ups and warnings',
        paragraphs: [
          'A number, account or address that was reported may become a warning that anybody can read: without a name, without the exact number of complaints, and for a limited time.',
        ],
        items: [
          'What you paste into “Check before you pay” is not kept, and nothing notes that you looked. Your network address only serves to limit the number of requests; it is forgotten within the hour.',
          'A site that checks for you does so without showing us what it checks. For a number, an account, an e-mail address or a username we receive a hidden value and a range that ten thousand values share at least; for a link, that range alone.',
          'Sites that warn you tell us what comes of warnings, never who saw them: we only keep counts by month, without a limit of time, and do not publish those of fewer than ten people.',
          'If you contest a warning, we keep your message and your e-mail address until thirty days after the answer. The date, the answer and the beginning of your reference then remain, for the figures that we publish.',
          'When you file a story, a fingerprint of your network is kept for thirty days, under a key that changes every day: it serves to recognise a burst of false complaints, never to find you.',
        ],
      },
      {
        title: 'Cookies',
        paragraphs: [
          'We only use the cookies without which the service cannot work: the one that finds the story you began, and the one that keeps you signed in. None measures audience, advertises or follows you elsewhere. That is why we do not ask for your agreement.',
          'No page loads anything from another site.',
        ],
      },
      {
        title: 'Leaving quickly, and history',
        paragraphs: [
          'The “Leave quickly” button shows another site. It does not erase your browser’s history: if someone can read it, use a private window, or erase the history afterwards.',
        ],
      },
      {
        title: 'Your rights',
        paragraphs: [
          'You can ask to read your data, to have it corrected or erased, and to limit its use, under the General Data Protection Regulation and French data protection law. For a file passed to the courts or the police, these rights follow special rules.',
          contact(operator, 'Write to'),
          'If the answer does not satisfy you, you can turn to the French data protection authority (CNIL).',
        ],
      },
    ],
  }),

  notice: (operator, assistance) => ({
    title: 'Legal notice',
    lead: 'Who offers this service, and in what setting.',
    sections: [
      {
        title: 'Publisher',
        paragraphs: [`This service is offered by ${operator.name}.`, contact(operator, 'Contact:')],
      },
      {
        title: 'Setting',
        paragraphs: [
          assistance
            ? 'This service prepares your file. It does not record complaints: in France they are made to the police, the gendarmerie or the public prosecutor.'
            : 'This service takes online complaints about scams committed on the internet.',
          'Every police or gendarmerie service in France must take a victim’s complaint, wherever it happened (article 15-3 of the Code of Criminal Procedure). Doing it online is a possibility, not a duty.',
        ],
      },
      {
        title: 'Software',
        paragraphs: [
          'Fanal is free software, under the European Union Public Licence (EUPL 1.2). Anyone may read it, use it and improve it.',
          'Its texts, its name and its lantern are not official signs of the State.',
        ],
      },
      {
        title: 'Advice and helplines',
        paragraphs: [
          'The advice given here is general. It takes the place of neither a lawyer, nor your bank, nor the emergency services.',
        ],
      },
    ],
  }),

  accessibility: (operator) => ({
    title: 'Accessibility',
    lead: 'Everyone must be able to use this service: with one hand, without a mouse, without seeing the screen, or on an old phone.',
    sections: [
      {
        title: 'Where we stand',
        paragraphs: [
          'This service partly conforms to the French accessibility reference (RGAA 4.1): 64 of the 67 criteria that apply to it are met, that is 95%.',
          'This comes from a check made by hand by the people who write it, on 24 November 2026, on a sample of pages, with the Chromium browser. No independent auditor has confirmed it yet, and no screen reader could be tried.',
          'Automatic tools check the pages at every change.',
        ],
      },
      {
        title: 'What is not accessible yet',
        paragraphs: [],
        items: [
          'Interactive parts have not been tried with a screen reader: we cannot promise that it reads them well.',
          'In the English and Spanish pages, a few French words, such as names of institutions or codes of law, are read out with the wrong pronunciation.',
          'After an hour without doing anything you are signed out of your files, with no warning and no way to extend it; a message being written is then lost. This protects people who share their device. A story you have begun is kept for thirty days.',
        ],
      },
      {
        title: 'What you can expect',
        paragraphs: [],
        items: [
          'Everything can be done with a keyboard, and without JavaScript. Only the fingerprint of an image, made on your device, needs it.',
          'Questions, hints and errors are tied to their field, so that screen readers can read them together.',
          'Pages follow the text size, contrast and dark mode chosen on your device, and fit a narrow screen.',
          'No page of your story sets a time limit for answering. A sign-in code lasts fifteen minutes, and you can ask for another.',
        ],
      },
      {
        title: 'Telling us about a difficulty',
        paragraphs: [
          contact(operator, 'If something stops you, tell us: write to'),
          'You can also make a complaint at any police station or gendarmerie, and reach the emergency services by 114 if you are deaf, hard of hearing or cannot speak.',
        ],
      },
      {
        title: 'If the answer does not satisfy you',
        paragraphs: [
          'If you told us about a difficulty and had no satisfactory answer, you can turn to the French Defender of Rights, free of charge, online or through its delegates.',
        ],
      },
    ],
  }),
};

function contact(operator: Operator, before: string): string {
  return operator.contactEmail === undefined
    ? `Ask ${operator.name}.`
    : `${before} ${operator.contactEmail}.`;
}
