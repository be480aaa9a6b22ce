import type { doors as french } from '../fr/journey-doors.ts';
import type { Call, Translation } from '../journey-texts.ts';

const police: Call = { name: 'Police or gendarmerie', phone: '17', hours: 'Day and night, free call' };
const emergency: Call = {
  name: 'Emergencies, anywhere in Europe',
  phone: '112',
  hours: 'Day and night, free call',
};
const emergencyBySms = {
  name: 'Emergencies by text message',
  phone: '114',
  hours: 'Day and night, free',
  note: 'If you cannot speak safely, or are deaf or hard of hearing.',
};
const suicidePrevention = {
  name: 'Suicide prevention',
  phone: '3114',
  hours: 'Day and night, free and confidential call',
  note: 'Health professionals listen, for you or for someone close to you.',
};
const victims = {
  name: 'France Victimes',
  phone: '116 006',
  hours: 'Every day, 9 a.m. to 8 p.m., free call',
  note: 'People who listen, and associations near you.',
};
const scamLine = {
  name: 'Info Escroqueries',
  phone: '0 805 805 817',
  hours: 'Monday to Friday, 9 a.m. to 6.30 p.m., free call',
  note: 'Police officers and gendarmes advise you, in French.',
};
const youngPeople: Call = {
  name: 'Digital violence, for young people and their parents',
  phone: '3018',
  hours: 'Every day, 9 a.m. to 11 p.m., free and anonymous call',
};
const children: Call = {
  name: 'Children in danger',
  phone: '119',
  hours: 'Day and night, free and confidential call',
};

const onlineStation = {
  label: 'Ma Sécurité: chat with a police officer or a gendarme, day and night',
  href: 'https://www.masecurite.interieur.gouv.fr',
};

const whatToBring =
  'Take an identity document and what you have: messages, screenshots, bank statements, names and numbers. If something is missing, go all the same.';
const anyStation =
  'Every police station and every gendarmerie must take your complaint, wherever you live. You may come with someone.';

export const doors: Translation<typeof french> = {
  'urgent-danger': {
    title: 'Call now',
    lead: 'If you are in danger, people can help you right away.',
    paragraphs: [
      'If you can, go to a safe place or near other people.',
      'Your story is kept for you. You will come back to it when you are safe.',
    ],
    calls: [police, emergency, emergencyBySms],
    links: [],
    goBack: 'I am safe, go back to my story',
  },
  'urgent-suicidal-thoughts': {
    title: 'You are not alone',
    lead: 'What you are going through is very heavy. Talking to someone now can help.',
    paragraphs: [
      'Call 3114. Someone will listen without judging you, for as long as it takes.',
      'If you are in immediate danger, call 15 or 112, or send a text message to 114.',
      'What happened is not your fault. The rest can wait: your story is kept.',
    ],
    calls: [
      suicidePrevention,
      { name: 'SAMU, medical emergencies', phone: '15', hours: 'Day and night, free call' },
      emergency,
      emergencyBySms,
    ],
    links: [],
    goBack: 'Go back to my story',
  },
  minor: {
    title: 'There are people here for those under 18',
    lead: 'A complaint for someone under 18 is made with an adult, at a station. There are also people to talk to right now.',
    paragraphs: [
      'If it is about you: you did nothing wrong. Talk to an adult you trust, or call 3018.',
      'If you are a parent or support a child: keep the evidence, do not pay, and come with them.',
      anyStation,
    ],
    calls: [youngPeople, children, police],
    links: [onlineStation],
    goBack: 'The victim is 18 or over: change my answer',
  },
  'minor-images': {
    title: 'You did nothing wrong',
    lead: 'Intimate images, blackmail: it happens to many young people, and it stops. Some people know how.',
    paragraphs: [
      'Do not pay and do not send another image: giving in does not end the blackmail.',
      'Delete nothing. Stop replying, and show the conversation to an adult you trust.',
      '3018 has images and accounts removed, quickly, and without telling your parents if you do not want it.',
      'Never send these images, not even to us: a fingerprint made on the device is enough to block them.',
      anyStation,
    ],
    calls: [youngPeople, children, police],
    links: [
      {
        label: 'Take It Down: stop the sharing of images taken before the age of 18',
        href: 'https://takeitdown.ncmec.org/fr/',
      },
      onlineStation,
    ],
    pages: { minorImages: 'Make the fingerprint of an image, without sending it' },
    goBack: 'The victim is 18 or over: change my answer',
  },
  'station-author-known': {
    title: 'Your complaint is made with a police officer or a gendarme',
    lead: 'You know who did it. An investigator must be able to ask you questions and act quickly.',
    paragraphs: [anyStation, whatToBring],
    calls: [scamLine, victims, police],
    links: [onlineStation],
    goBack: 'I do not know who they really are: change my answer',
  },
  'station-met-in-person': {
    title: 'Your complaint is made with a police officer or a gendarme',
    lead: 'You met this person. What you saw may help to identify them: an investigator must hear you.',
    paragraphs: [anyStation, whatToBring, 'Do not meet them again alone, even to get your money back.'],
    calls: [scamLine, victims, police],
    links: [onlineStation],
    goBack: 'We never met: change my answer',
  },
  report: {
    title: 'Thank you: your report protects others',
    lead: 'You lost nothing and gave nothing. A report is enough, and takes a few minutes.',
    paragraphs: [
      'For a site, an advert or a public message: report it on internet-signalement.gouv.fr. Police officers and gendarmes read it.',
      'For an unwanted text message: forward it to 33700.',
      'If you are unsure, Info Escroqueries will advise you.',
    ],
    calls: [scamLine],
    links: [
      { label: 'Report on internet-signalement.gouv.fr', href: 'https://www.internet-signalement.gouv.fr' },
    ],
    goBack: 'Money or information was asked for: change my answer',
  },
  witness: {
    title: 'Thank you: what you saw can protect others',
    lead: 'Your story is kept for thirty days. A complaint is made by the victim; a witness reports.',
    paragraphs: [
      'A site, an advert or a public profile: on internet-signalement.gouv.fr (PHAROS), read by police officers and gendarmes.',
      'A text message or a call: to 33700. An e-mail: on signal-spam.fr. A fake shop: on SignalConso.',
      'Keep what you have: screenshots, addresses, dates. Do not contact the offender.',
      'If you know the victim, give them the code of this story: they can take it over without telling everything again.',
    ],
    calls: [scamLine],
    links: [
      { label: 'Report on internet-signalement.gouv.fr', href: 'https://www.internet-signalement.gouv.fr' },
      { label: 'Signal Spam, for e-mails', href: 'https://www.signal-spam.fr' },
      { label: 'SignalConso, for shops', href: 'https://signal.conso.gouv.fr' },
    ],
    pages: { save: 'Get the code of this story' },
    goBack: 'Add to what I saw',
  },
  relative: {
    title: 'The person close to you will take this story over when they are ready',
    lead: 'Everything is kept for thirty days. With a code, they read it, change what they want, and send it themselves.',
    paragraphs: [
      'Give them the code yourself, and nobody else.',
      'Talk without reproach. Many victims are ashamed, and some still believe the scammer: leave the door open.',
      'If money has just gone, call the bank together, now.',
      'If they cannot act alone, their legal guardian can make a complaint in their name.',
    ],
    calls: [victims, scamLine],
    links: [],
    pages: { save: 'Get the code of this story', advice: 'The first steps, by what happened' },
    goBack: 'They are with me: continue',
  },
};
