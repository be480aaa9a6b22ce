import type { RightsTexts } from '../fr/rights.ts';

export const rightsTexts: RightsTexts = {
  title: 'Your rights',
  description: 'What French law guarantees to victims of fraud, and how to use it.',
  lead: 'Being a victim gives you rights. Here they are in plain words, with the article that guarantees them.',
  sections: [
    {
      title: 'Making a complaint',
      paragraphs: [
        'Every police or gendarmerie service must take your complaint, even if it is not that of your home. It gives you a receipt and, if you ask, a copy (article 15-3).',
        'Complaining online is a choice: nobody can impose it on you, and you can ask to be heard (article 15-3-1).',
        'You can also write directly to the public prosecutor (article 40).',
      ],
      items: [],
    },
    {
      title: 'What investigators owe you (article 10-2)',
      paragraphs: ['They tell you of your right:'],
      items: [
        'to obtain compensation for what you lost;',
        'to become a civil party (partie civile), that is, to claim compensation at the trial;',
        'to be assisted by a lawyer, chosen or appointed by the bar; legal aid or your insurance may pay;',
        'to be helped by a victim support association, free of charge;',
        'to apply to the victims’ compensation commission, if you meet its conditions;',
        'to have an interpreter, and a translation of the information your rights need;',
        'to be accompanied, at every stage, by an adult of your choice;',
        'to give someone else’s address, with their consent, instead of yours.',
      ],
    },
    {
      title: 'Knowing what becomes of your complaint',
      paragraphs: [
        'The prosecutor tells you of prosecution, of measures taken in its place, or of closing without action with the reasons (article 40-2).',
        'Closing is not final: the investigation can resume if something new appears, as long as the facts are not time-barred.',
      ],
      items: [],
    },
    {
      title: 'Challenging a closing without action',
      paragraphs: [],
      items: [
        'By a letter to the prosecutor general of the court of appeal, free of charge and without a lawyer. They can order prosecution (article 40-3).',
        'By a complaint as a civil party, sent to the senior investigating judge. It is possible if the prosecutor has made known that they would not prosecute, or if three months have passed since you sent them your complaint, or a copy of the one made to the police or gendarmerie, by registered letter or against a receipt (article 85). A deposit may be required, according to your means (article 88).',
        'By a direct summons before the court, if you know who did it and have your evidence (article 392).',
      ],
    },
    {
      title: 'Time limits',
      paragraphs: [],
      items: [
        'Fraud is usually prosecuted within six years of the facts (article 8). After that, it is time-barred.',
        'A payment that you did not authorise must be reported to the bank within thirteen months of the debit, often less if the payee is outside Europe (article L. 133-24 of the Monetary and Financial Code). Do not wait: the first day counts most.',
        'The compensation commission must be applied to within three years of the facts, or within a year of the last criminal court decision (article 706-5).',
      ],
    },
    {
      title: 'Being compensated when the offender does not pay',
      paragraphs: [
        'The commission for the compensation of victims (CIVI) can help for fraud, under conditions of means and gravity, and when nothing else pays you back (article 706-14).',
        'After a judgment that awards you damages, SARVI can advance part of the sum and claim the rest in your place (article 706-15-1).',
      ],
      items: [],
    },
    {
      title: 'Your copies',
      paragraphs: [
        'Your receipt, or your document, and all that you told us stay in “My files”. You can open, print and keep them at any time.',
      ],
      items: [],
    },
    {
      title: 'Withdrawing your complaint',
      paragraphs: [
        'It is possible. It erases nothing, and does not prevent the prosecutor from prosecuting (articles 2 and 6).',
      ],
      items: [],
    },
  ],
  code: 'Unless said otherwise, articles are those of the French Code of Criminal Procedure, as known on that day.',
  checked: 'Written on 24 November 2026. Only the text published on Légifrance is authoritative.',
  help: 'To talk to someone: France Victimes, free and confidential, every day.',
  space: 'My files',
};
