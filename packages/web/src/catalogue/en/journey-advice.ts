import type { advice as french } from '../fr/journey-advice.ts';
import type { Translation } from '../journey-texts.ts';

export const advice: Translation<typeof french> = {
  'stop-paying': {
    title: 'Do not pay anything more',
    body: 'No fee, no tax, no “last” transfer. Nothing you are promised in return will come.',
  },
  'call-bank': {
    title: 'Call your bank now',
    body: 'Say: “I am the victim of a fraud, please recall the funds.” Use the number on your card or in your bank’s app, never a number received in a message. Note the time and the reference.',
  },
  'block-card': {
    title: 'Block your card',
    body: 'If its number was given, block it in your bank’s app, or call the French card-blocking line, open day and night. The call is charged.',
    phone: '0 892 705 705',
  },
  'stop-replying': {
    title: 'Stop replying',
    body: 'You owe no explanation. Save your evidence first, then block these contacts without warning them.',
  },
  'keep-conversations': {
    title: 'Keep everything you have',
    body: 'Delete nothing. Take screenshots of messages, profiles, numbers and payments.',
  },
  'keep-advert': {
    title: 'Keep the advert',
    body: 'Take a screenshot of the advert, the profile, the messages and the e-mails before they disappear. Note the address of the page.',
  },
  'keep-platform': {
    title: 'Keep traces of the site',
    body: 'Take a screenshot of your account, the list of deposits, contracts and messages. Note the exact address of the site and the transaction identifiers.',
  },
  'papers-sent': {
    title: 'If you sent papers',
    body: 'Note which ones, and when. Watch your accounts and your post. Your complaint will protect you if someone uses them in your name.',
  },
  'images-sent': {
    title: 'If you sent intimate images',
    body: 'Do not give in to blackmail: paying does not stop it. The free service StopNCII.org can prevent them from being shared, and your images never leave your device.',
  },
  'do-not-pass-on': {
    title: 'Send nothing more on for this person',
    body: 'No money and no parcel, even if they are not yours. If you already have, say so in your complaint: your good faith counts.',
  },
  'report-profile': {
    title: 'Report the profile',
    body: 'Once your screenshots are taken, use the report button of the site or app. You protect the next person.',
  },
  'report-advert': {
    title: 'Report the advert to the site',
    body: 'Once your screenshots are taken, use the report button. If you paid through the site, open a dispute today.',
  },
  'talk-to-someone': {
    title: 'Talk to someone',
    body: 'You are not alone, and you have nothing to be ashamed of. France Victimes listens, free of charge, every day from 9 a.m. to 8 p.m.',
    phone: '116 006',
  },
  'recovery-scam': {
    title: 'Beware of the second scam',
    body: 'Someone may offer to recover your money for a fee: a false lawyer, a false police officer, a false agency. No public service charges for this.',
  },
  'no-fees-to-withdraw': {
    title: 'Pay no fee to withdraw',
    body: 'Tax, deposit, release fee: these are part of the scam. The gains shown on the screen do not exist.',
  },
  'remote-tool': {
    title: 'If someone took control of your device',
    body: 'Disconnect from the internet, remove the remote-control software, then change your passwords from another device.',
  },
  'tell-exchange': {
    title: 'Tell the cryptocurrency exchange',
    body: 'Give it the address that received the money and the transaction identifier. It can sometimes freeze the funds.',
  },
  'change-passwords': {
    title: 'Change your passwords',
    body: 'If a code or a password was given, start with your e-mail, then your bank. Turn on two-step verification.',
  },
};
