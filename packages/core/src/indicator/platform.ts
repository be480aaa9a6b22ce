import { remembered } from '../remembered/index.ts';
/**
 * Places where people have a name. `hosts` serve profiles; `profile` says how a path names one: `first`
 * segment, or the segment after one of the given words. `phone` platforms name people by their number.
 */
export type Platform = {
  readonly id: string;
  readonly name: string;
  /** Other writings, folded: lower case, letters and figures only. */
  readonly aliases?: readonly string[];
  readonly hosts?: readonly string[];
  readonly profile?: 'first' | readonly string[];
  readonly phone?: true;
  /** People show a first name, shared by thousands, and no name of their own. */
  readonly firstNames?: true;
};

export const platforms: readonly Platform[] = [
  {
    id: 'instagram',
    name: 'Instagram',
    aliases: ['insta', 'ig'],
    hosts: ['instagram.com', 'instagr.am'],
    profile: 'first',
  },
  {
    id: 'facebook',
    name: 'Facebook',
    aliases: ['fb', 'meta', 'messenger', 'facebookmessenger', 'facebookmarketplace', 'fbmessenger'],
    hosts: ['facebook.com', 'fb.com', 'fb.me', 'm.me', 'messenger.com'],
    profile: 'first',
  },
  {
    id: 'telegram',
    name: 'Telegram',
    aliases: ['tg', 'telegramme'],
    hosts: ['t.me', 'telegram.me', 'telegram.dog'],
    profile: 'first',
  },
  {
    id: 'whatsapp',
    name: 'WhatsApp',
    aliases: ['whatsap', 'watsapp', 'wa', 'whatsappbusiness'],
    hosts: ['wa.me', 'api.whatsapp.com', 'whatsapp.com'],
    phone: true,
  },
  { id: 'signal', name: 'Signal', hosts: ['signal.me'], phone: true },
  { id: 'viber', name: 'Viber', phone: true },
  { id: 'imessage', name: 'iMessage', phone: true },
  { id: 'tiktok', name: 'TikTok', aliases: ['tiktoks'], hosts: ['tiktok.com'], profile: 'first' },
  {
    id: 'snapchat',
    name: 'Snapchat',
    aliases: ['snap'],
    hosts: ['snapchat.com'],
    profile: ['add', 'p', 'u'],
  },
  {
    id: 'x',
    name: 'X',
    aliases: ['twitter', 'xtwitter', 'twitterx', 'xcom'],
    hosts: ['x.com', 'twitter.com'],
    profile: 'first',
  },
  { id: 'linkedin', name: 'LinkedIn', hosts: ['linkedin.com'], profile: ['in', 'company', 'pub'] },
  { id: 'vk', name: 'VK', aliases: ['vkontakte'], hosts: ['vk.com', 'vk.ru'], profile: 'first' },
  { id: 'odnoklassniki', name: 'OK', aliases: ['okru'], hosts: ['ok.ru'], profile: ['profile', 'group'] },
  { id: 'discord', name: 'Discord', hosts: ['discord.com', 'discordapp.com'], profile: ['users'] },
  { id: 'skype', name: 'Skype' },
  { id: 'wechat', name: 'WeChat', aliases: ['weixin'] },
  { id: 'line', name: 'LINE', aliases: ['lineapp'], hosts: ['line.me'], profile: ['p'] },
  { id: 'kik', name: 'Kik', hosts: ['kik.me'], profile: 'first' },
  { id: 'threads', name: 'Threads', hosts: ['threads.net', 'threads.com'], profile: 'first' },
  { id: 'bluesky', name: 'Bluesky', aliases: ['bsky'], hosts: ['bsky.app'], profile: ['profile'] },
  { id: 'reddit', name: 'Reddit', hosts: ['reddit.com'], profile: ['u', 'user'] },
  { id: 'pinterest', name: 'Pinterest', hosts: ['pinterest.com', 'pinterest.fr'], profile: 'first' },
  { id: 'youtube', name: 'YouTube', hosts: ['youtube.com'], profile: ['channel', 'user', 'c'] },
  { id: 'twitch', name: 'Twitch', hosts: ['twitch.tv'], profile: 'first' },
  { id: 'steam', name: 'Steam', hosts: ['steamcommunity.com'], profile: ['id', 'profiles'] },
  { id: 'github', name: 'GitHub', hosts: ['github.com'], profile: 'first' },
  { id: 'onlyfans', name: 'OnlyFans', hosts: ['onlyfans.com'], profile: 'first' },
  { id: 'mym', name: 'MYM', hosts: ['mym.fans'], profile: 'first' },
  { id: 'paypal', name: 'PayPal', aliases: ['paypalme'], hosts: ['paypal.me'], profile: 'first' },
  { id: 'lydia', name: 'Lydia' },
  { id: 'revolut', name: 'Revolut', aliases: ['revtag'], hosts: ['revolut.me'], profile: 'first' },
  { id: 'cashapp', name: 'Cash App', hosts: ['cash.app'], profile: 'first' },
  {
    id: 'leboncoin',
    name: 'leboncoin',
    aliases: ['lbc', 'boncoin'],
    hosts: ['leboncoin.fr'],
    profile: ['profile', 'profil'],
  },
  {
    id: 'vinted',
    name: 'Vinted',
    hosts: ['vinted.fr', 'vinted.com', 'vinted.be', 'vinted.co.uk', 'vinted.es', 'vinted.it', 'vinted.de'],
    profile: ['member'],
  },
  {
    id: 'ebay',
    name: 'eBay',
    hosts: ['ebay.fr', 'ebay.com', 'ebay.co.uk', 'ebay.de'],
    profile: ['usr', 'str'],
  },
  { id: 'airbnb', name: 'Airbnb', hosts: ['airbnb.fr', 'airbnb.com'], profile: ['show'] },
  { id: 'blablacar', name: 'BlaBlaCar' },
  { id: 'etsy', name: 'Etsy', hosts: ['etsy.com'], profile: ['shop', 'people'] },
  { id: 'meetic', name: 'Meetic' },
  { id: 'tinder', name: 'Tinder', firstNames: true, hosts: ['tinder.com'] },
  { id: 'badoo', name: 'Badoo', firstNames: true, hosts: ['badoo.com'], profile: ['profile'] },
  { id: 'bumble', name: 'Bumble', firstNames: true },
  { id: 'hinge', name: 'Hinge', firstNames: true },
  { id: 'happn', name: 'happn', firstNames: true },
  { id: 'grindr', name: 'Grindr', firstNames: true },
  { id: 'adopte', name: 'AdopteUnMec', aliases: ['adopteunmec', 'adopteapp'] },
  { id: 'fruitz', name: 'Fruitz', firstNames: true },
  { id: 'okcupid', name: 'OkCupid' },
  { id: 'tagged', name: 'Tagged' },
  { id: 'coco', name: 'Coco' },
  { id: 'roblox', name: 'Roblox' },
  { id: 'fortnite', name: 'Fortnite' },
];

/** First segments that are pages of the platform, never a person's. */
const pages = new Set(
  'about accounts add ads ajax app apps business channel contact dialog direct discover download events explore features feed friends gaming groups hashtag help home i intent invite iv jobs joinchat l legal live login marketing marketplace media messages notifications p pages permalink photo photos plugins policies posts privacy profile reel reels s search security settings share sharer signup social stories story support t terms topics tos tr trending video videos watch web'.split(
    ' ',
  ),
);

/** How a name of a platform is compared: lower case, no accent, letters and figures only. */
export function foldPlatform(written: string): string {
  return written
    .slice(0, 80)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const byName = new Map(
  platforms.flatMap((platform) => [
    ...[platform.id, foldPlatform(platform.name), ...(platform.aliases ?? [])].map(
      (name) => [name, platform] as const,
    ),
    ...(platform.hosts ?? []).map((host) => [foldPlatform(host), platform] as const),
  ]),
);

const byHost = new Map(
  platforms.flatMap((platform) => (platform.hosts ?? []).map((host) => [host, platform] as const)),
);

export const platformNamed = remembered((written: string): Platform | undefined =>
  byName.get(foldPlatform(written)),
);

export function platformById(id: string): Platform | undefined {
  return byName.get(id);
}

/** The platform that serves a host, whatever its language or mobile subdomain. */
export function platformOfHost(host: string): Platform | undefined {
  const bare = host.replace(/^(?:www|m|mobile|web|[a-z]{2}|[a-z]{2}-[a-z]{2})\./, '');
  return byHost.get(host) ?? byHost.get(bare);
}

/** The name a path of the platform points to, as written in the address; `undefined` for other pages. */
export function profileIn(platform: Platform, pathname: string, search: string): string | undefined {
  const segments = pathname.split('/').filter((segment) => segment !== '');
  const [first, second] = segments;
  if (first === undefined) return undefined;
  if (platform.phone)
    return /^\+?\d{6,17}$/.test(first) ? first : /[?&]phone=(?:%2B|\+)?(\d{6,17})/i.exec(search)?.[1];
  if (platform.id === 'facebook' && /^profile\.php$/i.test(first))
    return /[?&]id=(\d{4,20})/.exec(search)?.[1];
  if (platform.id === 'facebook' && first === 'people') return segments[2];
  if (platform.id === 'telegram' && (first.startsWith('+') || first === 'c')) return undefined;
  if (first.startsWith('@')) return first.length > 1 ? first.slice(1) : undefined;
  if (Array.isArray(platform.profile)) {
    const at = segments.findIndex((segment) => platform.profile?.includes(segment.toLowerCase()));
    return at < 0 ? undefined : segments[at + 1];
  }
  if (platform.profile !== 'first' || second === 'posts' || first.length < 2) return undefined;
  return pages.has(first.toLowerCase()) ? undefined : first;
}
