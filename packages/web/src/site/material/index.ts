export { givingScript } from './assets.ts';
export { FilesField, givingData } from './files-field.tsx';
export { decideFindings, showFindings } from './findings.tsx';
export { addMaterials, askToRemoveMaterial, removeMaterial, showMaterials } from './give.tsx';
export { itemName } from './given-list.tsx';
export { type Received, receiveForm, textIn } from './receive-form.ts';
