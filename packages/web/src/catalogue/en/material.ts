import type { MaterialTexts } from '../fr/material.ts';

export const materialTexts: MaterialTexts = {
  give: {
    title: 'Give us what you have',
    lead: 'Messages, screenshots, e-mails, statements: we read them for you. You then check what we found, and there is nothing to copy out.',
    files: 'Your files',
    filesHint:
      'Screenshots, e-mails (.eml), exported WhatsApp or Telegram chats, bank statements in PDF. You can choose several.',
    text: 'Or paste a text',
    textHint: 'A copied chat, a text message, an e-mail.',
    add: 'Add',
    intimate:
      'Do not give any intimate picture, of yourself or of anyone else: it is never needed to file a complaint.',
    kept: 'Each file is kept as it is, encrypted, and goes with your file as evidence. You can take it back until you send.',
    goOn: 'Continue',
    goOnWithout: 'Continue without adding anything',
    nothingChosen: 'Choose a file or paste a text, then “Add”. If you have nothing to give, simply continue.',
    pastedName: 'Pasted text',
    tooLongText: 'This text is very long. Save it in a .txt file, then add the file.',
    brokenOff: 'Sending was interrupted. What is in the list did arrive: add only the rest.',
    notTaken: (name, why) => `“${name}” was not taken: ${why}`,
    manyAtOnce: 'You added many files in a short time. Wait a few minutes, then add the rest.',
  },
  list: {
    title: 'What you have given',
    waiting: 'Being read',
    read: 'Read',
    unreadable: 'Kept, but not read',
    infected: 'Set aside: this file contains a malicious program. It is kept under lock and read by nobody.',
    found: (count) => (count === 1 ? '1 thing found' : `${count} things found`),
    foundNothing: 'Nothing to note',
    remove: 'Remove',
    stillReading: (count) =>
      count === 1
        ? 'We are still reading one file. It may take a minute.'
        : `We are still reading ${count} files. It may take a few minutes.`,
    refresh: 'Refresh',
    goOnMeanwhile: 'You can go on without waiting: what we find will be kept here.',
    allRead: 'Everything is read.',
  },
  remove: {
    title: (name) => `Remove “${name}”?`,
    body: 'The file will be erased, with what we read in it. What you have already confirmed stays in your answers.',
    yes: 'Yes, remove',
    no: 'No, keep it',
  },
  help: {
    whatsapp: 'Export a WhatsApp chat',
    whatsappBody:
      'Open the chat, tap the person’s name (iPhone) or the three dots then “More” (Android), then “Export chat”, “Without media”. Save the file on your device, and add it here.',
    telegram: 'Export a Telegram chat',
    telegramBody:
      'On a computer, in Telegram Desktop: open the chat, the three dots, “Export chat history”, JSON format. Add the file result.json here.',
    mail: 'Save an e-mail',
    mailBody:
      'The whole e-mail tells where it came from, which a screenshot does not. On a computer: open it, then “Download message” or “Save as”; you get an .eml file.',
    statement: 'Find a bank statement',
    statementBody:
      'In your bank’s customer area, under “Statements” or “Documents”: download the month of the payments in PDF.',
  },
  sending: {
    sending: (name) => `Sending “${name}”`,
    waiting: 'The connection is lost. Sending will go on by itself.',
    failed: (name) => `“${name}” could not be sent. Check your connection, then choose it again.`,
    sent: 'All your files have arrived.',
  },
  who: {
    title: 'Which of these names is yours?',
    lead: 'So that what you wrote is not mistaken for what was written to you.',
    label: 'In the conversation, this is me',
    hint: 'Tick the name under which your messages appear. If you do not know, tick nothing.',
    goOn: 'Continue',
  },
  found: {
    title: 'What we found',
    lead: 'Check at your own pace. What stays ticked goes into your answers, where you can still change everything.',
    nothing: 'We noted nothing for you to confirm. Your files stay with your complaint.',
    nothingNew: 'Nothing new since you were last here.',
    left: (count) =>
      `There were ${count} more, which we do not show here. Investigators have the whole files.`,
    indicators: 'Their contact details',
    indicatorsHint:
      'Leave ticked what belongs to the people who deceived you. Untick what is yours or has nothing to do with it.',
    payments: 'Your payments',
    paymentsHint: 'Tick those you made to these people.',
    partial: 'Payments to complete',
    partialHint: 'The amount in euros is missing. You will write it on the payments page.',
    partialAmount: (place, method) => `Amount of payment ${place} (${method})`,
    dates: 'Dates',
    dateRoles: { 'first-contact': 'First contact', 'last-contact': 'Last contact' },
    mine: 'Only you wrote it: it may be your own.',
    repaired: 'We put right a figure or a letter that was misread: compare with the picture.',
    unverified: 'A character may be missing: we keep it as it is.',
    several: (count) => `Seen ${count} times`,
    by: (name) => `Written by ${name}`,
    account:
      'Your account is not written yet: the next page starts from what you gave. You can change all of it.',
    decided: 'Already decided',
    kept: 'Kept',
    struck: 'Struck out. Tick to take it back.',
    goOn: 'Continue',
    addMore: 'Add something else',
    conversation: 'The conversation',
    conversationWith: (names) => `With ${names}`,
    messages: (count) => (count === 1 ? '1 message' : `${count} messages`),
    between: (first, last) => (first === last ? `On ${first}` : `From ${first} to ${last}`),
    platforms: { whatsapp: 'WhatsApp', telegram: 'Telegram' },
  },
  problems: {
    'unreadable-image': 'We could not open this picture. Take a screenshot of what it shows, and add it.',
    'no-text':
      'We found no text in it. If these are photographed or scanned pages, add a sharp screenshot of each page.',
    'unknown-export':
      'We did not recognise a conversation in it. Export it from the app, as explained below, or copy the messages and paste them here.',
    'several-conversations':
      'This export holds several conversations: we do not read those that have nothing to do with it. Export only the one that matters.',
    'encrypted-pdf':
      'This document asks for a password. Open it, save it without a password (often “Print”, then “Save as PDF”), and add it again.',
    'unreadable-pdf':
      'This document seems damaged. Download it again from your bank’s site, or add screenshots of its pages.',
    'unreadable-mail': 'We could not read this e-mail. Open it, copy its text and paste it here.',
    'too-long':
      'This file is too long to be read to its end. If something essential is missing, add only the period that matters.',
    'took-too-long': 'Reading took too long. Add smaller screenshots, or copy the text and paste it here.',
    'not-read': 'We do not read this kind of file. Investigators will be able to open it.',
    failed:
      'Reading did not work, because of us. You can write the essential in your account, or add the file again later.',
  },
  refusals: {
    'empty-file': 'this file is empty. Open it to check, then choose it again.',
    'exhibit-too-large':
      'this file is too heavy: 25 MB for a picture, an e-mail or a chat, 100 MB for a PDF, a video or an archive. Cut it, or take screenshots.',
    'exhibits-too-large':
      'your files together exceed 300 MB. Remove those that matter least, then add this one.',
    'too-many-exhibits': 'you have reached 60 files. Remove those that matter least, then add this one.',
    'unsafe-file':
      'this kind of file can run a program: we do not take it. Take a screenshot of what it shows.',
    'file-with-macros':
      'this document holds a hidden program (a macro): we do not take it. Save it as PDF, then add the PDF.',
    'file-in-disguise':
      'this file hides another, or is not what its name says. Take a screenshot of what it shows.',
    'picture-too-large': 'this picture is too large to be opened. Take a screenshot of what it shows.',
    'archive-too-large': 'this archive is too large once opened. Export the chat without photos or videos.',
    'archive-locked': 'this archive asks for a password. Remove the password, then add it again.',
    'archive-in-archive': 'this archive holds another. Open it, then add the files one by one.',
    'archive-unknown':
      'we do not open this kind of archive. Open it on your device, then add the files one by one, or as .zip.',
    'damaged-file': 'this file is incomplete or damaged. Save or download it again, then add it.',
    'no-room':
      'we are short of room for now. What you gave already is kept: go on without this file, you can add it later.',
  },
  methods: {
    transfer: 'Bank transfer',
    card: 'Bank card',
    'online-wallet': 'Online wallet',
    crypto: 'Cryptocurrency',
    voucher: 'Prepaid card or code',
    'cash-transfer': 'Money transfer (Western Union, MoneyGram…)',
    cheque: 'Cheque',
    cash: 'Cash',
    'phone-bill': 'Phone bill',
    other: 'Payment',
  },
  moments: {
    'first-contact': 'First message',
    'off-platform': 'You are asked to talk elsewhere',
    'money-asked': 'You are asked for money',
    payment: 'A payment',
    threat: 'A threat',
  },
};
