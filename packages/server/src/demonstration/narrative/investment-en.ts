import type { Narrative } from './narrative.ts';

export const investmentEn: Narrative = {
  begins: [
    [
      'I saw an advert with [a television presenter|a well-known businessman] talking about an investment.',
      'I was added to a [Telegram|WhatsApp] group where everybody posted their profits.',
      'I left my number on an advert and {name} rang within the hour.',
      'I wanted to put a little money aside for [my retirement|the children]. {name} said {o:he|she} was an account manager at {platform}.',
      'About {weeks} ago I opened an account with {platform}, an online trading site.',
    ],
    [
      '{platform} looked professional, with a licence number at the bottom of the page.',
      '{o:He|She} rang me [twice a week|every evening] and clearly knew the markets.',
      'I started small and was even able to take a little out, so I trusted them.',
      'Every evening I watched the balance grow. None of it was real.',
      '{o:He|She} had me install AnyDesk to “help with the orders”.',
      'I signed a contract and sent my passport and a bill.',
    ],
  ],
  paid: [
    [
      'I put in {amount} to begin with.',
      '{o:He|She} talked me into {amount} to reach the next level.',
      'My first transfer was {amount}, and the bank let it through.',
    ],
    ['Altogether {total}.', 'I am now down {total}, twenty years of savings.', '{total} over {weeks}.', ''],
  ],
  unpaid: [
    ['They ring ten times a day to get {amount} out of me. I have not paid, but they have my papers.'],
  ],
  ends: [
    [
      'When I tried to withdraw I was told to pay [a tax|an unlocking fee] first.',
      'The withdrawal has been “pending” for {weeks}.',
      'My account was frozen the day I asked for my money.',
      'One morning the site just did not open.',
      'Now another man rings me and says he can get it all back for ten per cent.',
    ],
    [
      'My {v:wife|husband} does not know yet.',
      'I am usually a careful person.',
      'Please tell me if there is any chance of getting something back.',
      'I have kept the e-mails, the contract, everything.',
      '',
    ],
  ],
  quotes: {
    site: [
      'The site is {value}.',
      'It all happened on {value}, which is still online tonight.',
      'Website: {value}',
    ],
    phone: ['My adviser called from {value}.', 'The number that keeps ringing me is {value}'],
    email: ['Statements came from {value}.', 'Customer service answered from {value}.'],
    iban: ['I paid into {value}.', 'They changed accounts several times, the last one is {value}.'],
    wallet: ['Deposits were in crypto, to {value}.', 'The wallet they gave me: {value}'],
  },
};
