import type { Acteur } from "../../../acte/index.ts";
import { type Refus, refus } from "../../../kit/resultat.ts";
import type { ServicesUsagers } from "../../usagers/index.ts";
import { lireRecue, type Recue } from "../depot/recues.ts";
import { lireServices } from "../depot/services.ts";
import { estDestinataire } from "../regles/prescription.ts";
import type { Service } from "../regles/service.ts";

// One answer for what does not exist and for what is somebody else's: neither is told from the other.
const PAS_DESTINATAIRE = refus(
  "NON_DESTINATAIRE",
  "Aucune prescription adressée à votre structure n’a cet identifiant.",
);

/** A prescription for the structure that it is addressed to; the refusal names the person to the journal alone. */
// CONV-4-02
export async function ouvrirRecue(
  { pool }: ServicesUsagers,
  id: string,
  { organisation }: Acteur,
): Promise<
  | { readonly recue: Recue; readonly service: Service }
  | { readonly refus: Refus; readonly usagerId: string | null }
> {
  const recue = await lireRecue(pool, id);
  if (!recue) return { refus: PAS_DESTINATAIRE, usagerId: null };
  const service = (await lireServices(pool, [recue.serviceId])).get(recue.serviceId) as Service;
  return estDestinataire(service, organisation)
    ? { recue, service }
    : { refus: PAS_DESTINATAIRE, usagerId: recue.usagerId };
}
