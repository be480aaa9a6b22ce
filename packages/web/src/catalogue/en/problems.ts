import type { ProblemsTexts } from '../fr/problems.ts';
import { exhibitProblems } from './exhibit-problems.ts';

const nothingLost = 'Your story is saved up to the last page you confirmed.';

export const problemTexts: ProblemsTexts = {
  pages: {
    ...exhibitProblems,
    'not-found': {
      title: 'This page does not exist',
      body: 'The address may be incomplete, or the page may have moved.',
      todo: 'Check the address, or start again from the home page.',
    },
    'cross-site-request': {
      title: 'This request did not come from our site',
      body: 'For your safety we only accept what is sent from our own pages. Nothing was changed.',
      todo: 'Open the page again from the home page, then try once more.',
    },
    'not-allowed': {
      title: 'This page is not open to you',
      body: 'It belongs to someone else, or needs other rights.',
      todo: 'If it is yours, sign in with the account that was used to send it.',
    },
    'method-not-allowed': {
      title: 'This page cannot be opened this way',
      body: `This address is for sending a form. ${nothingLost}`,
      todo: 'Go back to the previous page, or start again from the home page.',
    },
    'too-slow': {
      title: 'The connection was too slow',
      body: `Sending could not finish. ${nothingLost}`,
      todo: 'Go back with your browser: what you typed is usually still there. Then send again.',
    },
    'too-large': {
      title: 'This is too long to be sent at once',
      body: `The text of this page is more than we can receive. ${nothingLost}`,
      todo: 'Go back with your browser: your text is still there. Keep the essentials; the rest can be added later.',
    },
    'too-many-requests': {
      title: 'A few too many requests at once',
      body: `To protect everyone we limit the number of requests. ${nothingLost}`,
      todo: 'Wait a moment, then reload the page.',
    },
    'invalid-request': {
      title: 'We did not understand this request',
      body: `It reached us incomplete. ${nothingLost}`,
      todo: 'Go back to the previous page and try again.',
    },
    'identity-provider-refused': {
      title: 'Signing in did not succeed',
      body: `The identity service did not confirm, or you cancelled. ${nothingLost}`,
      todo: 'Try again, or use your e-mail address.',
    },
    'unknown-agent': {
      title: 'This account is not known here',
      body: 'Signing in succeeded, but this account has no access to this space.',
      todo: 'Ask your supervisor for access.',
    },
    'not-ready': {
      title: 'The service will be back in a moment',
      body: `It is restarting, or work is under way. ${nothingLost}`,
      todo: 'Wait a minute, then reload the page.',
    },
    fault: {
      title: 'Something went wrong on our side',
      body: `It is nothing you did. ${nothingLost}`,
      todo: 'Reload the page in a moment. If it happens again, your story is waiting for you.',
    },
  },
  wait: (seconds) =>
    seconds < 90 ? `Wait about ${seconds} seconds.` : `Wait about ${Math.ceil(seconds / 60)} minutes.`,
  requestId: (id) => `If you write to us, give this number: ${id}`,
  home: 'Go to the home page',
  urgent:
    'In danger, call 17 or 112. If you are thinking of suicide, call 3114: someone answers, day and night.',
};
