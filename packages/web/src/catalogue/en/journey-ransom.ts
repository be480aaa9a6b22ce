import type { ransomSteps as french } from '../fr/journey-ransom.ts';
import type { Translation } from '../journey-texts.ts';

export const ransomSteps: Translation<typeof french> = {
  'ransom-device': {
    title: 'What is locked?',
    lead: 'The family of the software shows in its traces: some have a free key.',
    fields: {
      devices: {
        label: 'Tick all that apply',
        options: {
          computer: 'One or more computers',
          phone: 'A phone or tablet',
          server: 'A server',
          'network-storage': 'Network storage or a backup',
          website: 'A website',
          other: 'Something else',
        },
      },
      system: {
        label: 'System',
        options: {
          windows: 'Windows',
          macos: 'macOS',
          linux: 'Linux',
          android: 'Android',
          ios: 'iOS',
          other: 'Another',
          unknown: 'I do not know',
        },
      },
      extension: { label: 'What was added to the names of files', hint: 'For example: photo.jpg.locked.' },
      strain: { label: 'Name the software or group gives itself' },
      noticed: { label: 'Date when you saw it' },
    },
  },
  'ransom-note': {
    title: 'The message left behind',
    lead: 'Paying guarantees nothing and marks those who will pay again. Keep this message: it serves the investigation.',
    fields: {
      text: { label: 'The text of the message', hint: 'Copy all of it if you can.' },
      email: { label: 'E-mail address given' },
      address: { label: 'Internet address given', hint: 'It often ends in .onion. Do not open it.' },
      wallet: { label: 'Cryptocurrency address' },
      ransom: { label: 'Sum demanded', hint: 'For a cryptocurrency, give what it is worth.' },
      currency: { label: 'Currency' },
      paid: {
        label: 'Was the ransom paid?',
        options: { no: 'No', yes: 'Yes, all or part of it', unknown: 'I do not know' },
      },
    },
  },
  'ransom-entry': {
    title: 'What do you know about the attack?',
    lead: 'An uncertain answer helps too.',
    fields: {
      'way-in': {
        label: 'How did they get in?',
        options: {
          email: 'Through an e-mail or attachment',
          download: 'Through a download',
          'remote-access': 'Through remote access',
          'stolen-password': 'Through a stolen password',
          flaw: 'Through a flaw not yet fixed',
          supplier: 'Through a supplier',
          other: 'Another way',
          unknown: 'I do not know',
        },
      },
      backups: {
        label: 'Your backups',
        options: {
          safe: 'Are intact',
          lost: 'Are locked or destroyed too',
          none: 'There are none',
          unknown: 'I do not know',
        },
      },
      stolen: {
        label: 'Was data stolen?',
        options: {
          no: 'No',
          threatened: 'They threaten to publish it',
          published: 'It was published',
          unknown: 'I do not know',
        },
      },
    },
  },
};
