import { listSupportContacts, readCareLink, stopCareByLink } from '@fanal/contract/care';
import { asAny, type FakeAnswer } from './fake-answer.ts';

export const careAnswers: readonly FakeAnswer[] = [
  [
    asAny(listSupportContacts),
    () => ({ value: { contacts: [{ name: 'Le Phare', phone: '04 65 71 00 01', source: 'phare.example' }] } }),
  ],
  [asAny(readCareLink), () => ({ value: { running: true } })],
  [asAny(stopCareByLink), () => ({ value: { running: false } })],
];
