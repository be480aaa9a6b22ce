export { type InvestigationDependencies, serveInvestigation } from './routes.ts';
