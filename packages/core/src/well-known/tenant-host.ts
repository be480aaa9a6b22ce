/**
 * Names whose subdomains each belong to another customer, and that the public suffix list does not hold
 * (source: each body's own public site; reviewed 2026-11-24). `x.weebly.com` is an owner of its own.
 */
const tenantHosts: ReadonlySet<string> = new Set(
  `weebly.com mystrikingly.com godaddysites.com wordpress.com jimdosite.com jimdofree.com 000webhostapp.com
  canva.site onmicrosoft.com sharepoint.com typeform.com zendesk.com freshdesk.com atlassian.net glitch.me
  hubspotpagebuilder.com hs-sites.com e-monsite.com tumblr.com over-blog.com free.fr wpengine.com webnode.fr
  webnode.com tilda.ws mailchimpsites.com infinityfreeapp.com rf.gd wuaze.com blogspot.fr blogspot.co.uk
  skyrock.com canalblog.com forumactif.com livejournal.com substack.com beehiiv.com ghost.io teachable.com
  kajabi.com clickfunnels.com systeme.io unbounce.com instapage.com bigcartel.com storenvy.com site123.me
  ukit.me yolasite.com byethost.com atwebpages.com sumupstore.com page.link app.link questionpro.com
  activehosted.com list-manage.com softr.app simplesite.com ucraft.net filesusr.com weeblysite.com
  chickenkiller.com mooo.com us.to strangled.net ecwid.com tiendanube.com circle.so medium.com jotform.com
  hostingerapp.com epizy.com great-site.net lovestoblog.com liveblog365.com kesug.com totalh.net 42web.io
  getforge.io updog.co notion.so eklablog.com centerblog.net wifeo.com sitew.com blog4ever.com`.split(/\s+/),
);

/** iFastNet lends names under byethost1.com, byethost2.com… */
const numberedTenantHost = /^byethost\d{1,2}\.com$/;

/** The customer's own name on a tenant host: `a.b.weebly.com` → `b.weebly.com`; `undefined` elsewhere. */
export function tenantOf(host: string, registered: string): string | undefined {
  if (host === registered || !(tenantHosts.has(registered) || numberedTenantHost.test(registered)))
    return undefined;
  const inner = host.slice(0, -registered.length - 1);
  const label = inner.slice(inner.lastIndexOf('.') + 1);
  // The body's own doors, not a customer's.
  if (/^(?:www\d?|m|app|apps|admin|api|assets|static|cdn|help|support|mail|login|accounts?)$/.test(label))
    return undefined;
  return `${label}.${registered}`;
}
