/**
 * Which stages, once they meet in a conversation, lead to which warning: `decision template: stage|stage + stage`.
 * The first that holds is given, so the gravest stand first. `@dating` narrows a rule to hosts that say they are a
 * dating site. `scam-like` and `scam-link` are the learnt part's, on the last message.
 * An `interrupt` becomes a `hold` when the person is about to pay.
 */
export const rules: readonly string[] = [
  'interrupt blackmail: leak + threat',
  'interrupt blackmail: leak + money|crypto|voucher|card-codes + contact|intimate',
  'interrupt blackmail: threat + crypto|card-codes|voucher',
  'interrupt bank-adviser: safe-account + bank|code|pressure',
  'interrupt bank-adviser: bank + code|remote',
  'interrupt remote-control: remote + support|bank|recovery|crypto',
  'interrupt secret-code: code + contact|leaving|number|sale',
  'interrupt gift-card: voucher',
  'interrupt gift-card: card-codes + money|far-crisis|grooming|contact|leaving|number|pressure|isolation|authority|job',
  'interrupt gift-card: gift-card + authority|job|support|number',
  'interrupt gift-card: gift-card + contact|leaving + grooming|pressure|isolation|far-crisis',
  'interrupt gift-card@dating: card-codes|gift-card',
  'interrupt new-number: number + money + pressure|near-crisis',
  'interrupt authority: authority + money|crypto|card-codes|gift-card',
  'interrupt recovery: recovery + money|deposit|leaving|crypto',
  'interrupt investment: investment + crypto|deposit|leaving',
  'interrupt investment: crypto + deposit + grooming|contact|leaving',
  'interrupt investment: job + crypto|deposit',
  'interrupt money-ask: money + far-crisis + grooming|contact|leaving|isolation|pressure',
  'interrupt money-ask: money + contact|leaving + grooming|pressure|isolation',
  'interrupt money-ask: money + isolation + grooming',
  'interrupt money-ask@dating: money',
  'interrupt scam-message: scam-link',
  'tip secret-code: code',
  'tip new-number: number + money',
  'tip money-ask: money + far-crisis|grooming|contact|leaving|isolation|pressure',
  'tip investment: investment',
  'tip intimate: intimate + contact|leaving|grooming',
  'tip intimate@dating: intimate',
  'tip leaving@dating: leaving',
  'tip leaving: leaving + contact|grooming',
  'tip sale: sale',
  'tip job: job + leaving|money|deposit',
  'tip scam-message: scam-like',
];

/**
 * Stages that go on once they were reached; all others count for the last few messages only, for families also
 * change numbers one month and borrow money the next.
 */
export const lasting: readonly string[] = ['contact', 'grooming', 'leaving', 'investment'];
