import type { DomainTable } from './table.ts';

/** Application stores. */
export const appStores: DomainTable = {
  category: 'app-store',
  reviewedOn: '2026-11-24',
  domains: {
    'Google Play': 'play.google.com android.com',
    'App Store': 'apps.apple.com itunes.apple.com itunes.com testflight.apple.com',
    'Microsoft Store': 'apps.microsoft.com',
    'Galaxy Store': 'galaxystore.samsung.com',
    AppGallery: 'appgallery.huawei.com',
    'F-Droid': 'f-droid.org',
    APKPure: 'apkpure.com',
  },
};
