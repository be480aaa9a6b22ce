// The package's front door warns on Node 20, which works (tested here); its own module does not.
declare module 'oidc-provider/lib/provider.js' {
  export { Provider } from 'oidc-provider';
}
