export { givingScript } from './assets.ts';
export { decideFindings, showFindings } from './findings.tsx';
export { addMaterials, askToRemoveMaterial, removeMaterial, showMaterials } from './give.tsx';
