/** A gesture as the acte takes it: its date has one name per gesture in a body. */
export function lireGeste(corps: unknown) {
  const recu = corps as { version: number; finPrevue?: string; fin?: string; motif?: string };
  const le = recu.finPrevue ?? recu.fin;
  return { version: recu.version, ...(le && { le }), ...(recu.motif && { motif: recu.motif }) };
}
