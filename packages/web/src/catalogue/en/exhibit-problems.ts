import type { ExhibitProblems } from '../fr/exhibit-problems.ts';

/** Why a file is not taken, and what to do then. The rest of what was told is never lost for it. */
export const exhibitProblems: ExhibitProblems = {
  'empty-file': {
    title: 'This file is empty',
    body: 'There is nothing in it: it may have been cut short while it was copied.',
    todo: 'Open it on your device to check, then give it again.',
  },
  'exhibit-too-large': {
    title: 'This file is too large',
    body: 'We take pictures, e-mails and conversations up to 25 MB, videos, PDFs and archives up to 100 MB.',
    todo: 'Keep the original. Give us the part that matters: a few screenshots, an extract of the video.',
  },
  'exhibits-too-large': {
    title: 'Your files are too large together',
    body: 'There is no room left for this one with your story. Those you gave already are kept.',
    todo: 'Remove a file that matters less, or keep this one: you will be told how to send it if it is needed.',
  },
  'too-many-exhibits': {
    title: 'You have given many files already',
    body: 'We cannot take more with this story. Those you gave are kept.',
    todo: 'Remove one that matters less, or put several screenshots together in a PDF.',
  },
  'unsafe-file': {
    title: 'This file could run by itself',
    body: 'It is a program, a web page or a drawing that holds code. We take none, to protect those who will read your file.',
    todo: 'Do not open it. Keep it as it is, and give us a screenshot of where you received it.',
  },
  'file-with-macros': {
    title: 'This document holds macros',
    body: 'They are small programs hidden in a document: scammers use them often.',
    todo: 'Do not enable macros. Give us a screenshot of the document, or a PDF of it.',
  },
  'file-in-disguise': {
    title: 'This file hides another one',
    body: 'It looks like one thing and holds another. We do not take it, to protect those who will read your file.',
    todo: 'Keep it as it is. Give us a screenshot of what it shows.',
  },
  'picture-too-large': {
    title: 'This picture is too big',
    body: 'Once open, it would take too much room.',
    todo: 'Give us a screenshot of the part that matters.',
  },
  'archive-too-large': {
    title: 'This archive holds too much',
    body: 'Once open, it would be too large or hold too many files.',
    todo: 'Open it on your device and give us the useful files one by one.',
  },
  'archive-locked': {
    title: 'This archive is protected by a password',
    body: 'We cannot look at what it holds.',
    todo: 'Open it with its password, then give us the files, or an archive without a password.',
  },
  'archive-in-archive': {
    title: 'This archive holds another one',
    body: 'We do not look into archives kept inside an archive.',
    todo: 'Open it on your device, and give us the archive that is inside, or its files.',
  },
  'archive-unknown': {
    title: 'We cannot open this archive',
    body: 'We open .zip archives. Others (.rar, .7z, .gz…) cannot be checked here.',
    todo: 'Open it on your device and give us the files one by one, or make a .zip archive of them.',
  },
  'damaged-file': {
    title: 'This file is damaged',
    body: 'It may have been cut short while it was sent or copied.',
    todo: 'Try to open it on your device. If it opens, give it again; if not, give us a screenshot.',
  },
  'no-room': {
    title: 'We are short of room for now',
    body: 'It is not your doing. Your story is saved, and what you gave already is kept.',
    todo: 'Go on without this file: you can add it later.',
  },
  'exhibit-quarantined': {
    title: 'This file holds malware',
    body: 'It is kept under seal as evidence, and does not open.',
    todo: 'If you opened it on your device, have the device checked.',
  },
};
