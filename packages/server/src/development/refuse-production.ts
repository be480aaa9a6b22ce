class DemonstrationOnlyError extends Error {
  override readonly name = 'DemonstrationOnlyError';
}

/** The last bolt, whatever the composition does: fictional people open no real door. */
export function refuseProduction(): void {
  if (process.env['NODE_ENV'] === 'production') {
    throw new DemonstrationOnlyError('demonstration identities never run in production');
  }
}
