import type { AdviceTexts, NumbersTexts } from '../fr/advice.ts';

export const adviceTexts: AdviceTexts = {
  title: 'What to do now',
  lead: 'The first ten minutes matter. Do what you can, in this order. None of it needs a form.',
  titleFor: {
    romance: 'Someone met online: what to do now',
    sextortion: 'Blackmail with intimate images: what to do now',
    'false-sale': 'A deceitful advert: what to do now',
    'fake-shop': 'A fake shop: what to do now',
    'fake-investment': 'A deceitful investment: what to do now',
    'fake-bank-adviser': 'A false bank adviser: what to do now',
    phishing: 'A fraudulent message: what to do now',
    'hacked-account': 'A hacked account: what to do now',
    ransomware: 'A locked device or locked files: what to do now',
    other: 'The first steps, in every case',
  },
  leadFor: {
    romance: 'The feelings were yours, and they were real. It is the other who was lying.',
    sextortion: 'It is not your fault. Silence and fear are the only weapons of those who threaten you.',
    'false-sale': 'The advert was made to look real. Many careful people are taken in.',
    'fake-shop':
      'A fake shop looks like a real one, down to the reviews and the padlock. You could not have known.',
    'fake-investment': 'The site, the figures and the adviser were a stage set. Your trust is not to blame.',
    'fake-bank-adviser':
      'The person knew your name, your bank, sometimes your balance. Everything was made for you to trust them.',
    phishing:
      'These messages go out in thousands and imitate real ones very well. A hurried click happens to everyone.',
    'hacked-account':
      'An account can often be taken back. The faster you are, the less it will serve to deceive people close to you.',
    ransomware: 'Touch nothing more. Some files can be recovered without paying.',
    other: 'These steps protect your money and your identity, whatever the scam.',
  },
  byType: 'What to do, by what happened',
  afterwards: 'Then, tell us',
  afterwardsBody: 'One question a page, at your own pace. You can stop and come back.',
  start: 'Tell us what happened',
  other: 'See other situations',
  carefulTitle: 'Beware of false rescuers',
  careful:
    'After a scam, other scammers sometimes get in touch: they say they are a lawyer, a police officer or an expert, and promise to get the money back for a fee. Neither the police, nor the gendarmerie, nor this service will ever ask you to pay.',
};

export const numbersTexts: NumbersTexts = {
  title: 'Helplines',
  lead: 'People answer you. These calls, within France, are free unless stated otherwise.',
  groups: [
    {
      title: 'In danger now',
      calls: [
        {
          number: '17',
          title: 'Police and gendarmerie',
          description: 'You are threatened, or someone is in danger.',
          hours: 'Day and night',
          strong: true,
          by: 'tel',
        },
        {
          number: '112',
          title: 'Emergency, anywhere in Europe',
          description: 'All emergency services.',
          hours: 'Day and night',
          strong: true,
          by: 'tel',
        },
        {
          number: '114',
          title: 'Emergency by message',
          description: 'If you cannot speak, or are hard of hearing.',
          hours: 'Day and night, by text message',
          strong: true,
          by: 'sms',
        },
      ],
    },
    {
      title: 'If it is too heavy',
      calls: [
        {
          number: '3114',
          title: 'Suicide prevention',
          description: 'Health professionals listen to you, in confidence.',
          hours: 'Day and night, 7 days a week',
          strong: false,
          by: 'tel',
        },
        {
          number: '116 006',
          title: 'France Victimes',
          description:
            'A listening ear, your rights and support for every victim, with or without a complaint.',
          hours: '7 days a week',
          strong: false,
          by: 'tel',
        },
      ],
    },
    {
      title: 'For a child or a teenager',
      calls: [
        {
          number: '3018',
          title: 'Violence online',
          description: 'Blackmail, images, harassment: a young person or their parents can call.',
          hours: '7 days a week',
          strong: false,
          by: 'tel',
        },
        {
          number: '119',
          title: 'Children in danger',
          description: 'For any child in danger or at risk of it.',
          hours: 'Day and night, 7 days a week',
          strong: false,
          by: 'tel',
        },
      ],
    },
    {
      title: 'For a scam',
      calls: [
        {
          number: '0 805 805 817',
          title: 'Info Escroqueries',
          description: 'Advice from police officers and gendarmes.',
          hours: 'Working days, in the daytime',
          strong: false,
          by: 'tel',
        },
        {
          number: '0 892 705 705',
          title: 'Blocking a bank card',
          description: 'If you do not have your bank’s number. The call is charged.',
          hours: 'Day and night, 7 days a week',
          strong: false,
          by: 'tel',
        },
        {
          number: '33700',
          title: 'Reporting a scam text message',
          description: 'Forward the message to it: it helps block the sender.',
          hours: 'Day and night, by text message',
          strong: false,
          by: 'sms',
        },
      ],
    },
  ],
  onlineTitle: 'Online',
  online: [
    {
      label: '17Cyber: a diagnosis, and a police officer or gendarme by messages, day and night (in French)',
      href: 'https://17cyber.gouv.fr',
    },
    {
      label: 'Report fraudulent content or a fraudulent site to the police and gendarmerie',
      href: 'https://www.internet-signalement.gouv.fr',
    },
  ],
};
