import { type Adapter, type AdapterPayload, errors } from "oidc-provider";
import type pg from "pg";
import {
  consommerObjet,
  ecrivainObjets,
  effacerObjet,
  effacerOctroi,
  lireObjet,
  lireObjetParUid,
} from "../depot/objets-oauth.ts";
import type { MemoireApplications } from "../memoire-applications.ts";
import { metadonneesClient } from "./metadonnees-client.ts";

/** The storage `oidc-provider` asks for: tokens under their fingerprint, clients from applications. */
export function fabriqueAdaptateur(
  pool: pg.Pool,
  applications: MemoireApplications,
  scopesConnus: ReadonlySet<string>,
): (modele: string) => Adapter {
  const ecrire = ecrivainObjets(pool);
  return (modele) => ({
    async upsert(id, payload, dureeSecondes) {
      const { jti: _valeur, ...contenu } = payload;
      await ecrire({
        modele,
        id,
        contenu,
        application: payload.clientId ?? null,
        octroi: payload.grantId ?? null,
        uid: payload.uid ?? null,
        expireLe: dureeSecondes ? new Date(Date.now() + dureeSecondes * 1000) : null,
      });
    },
    async find(id) {
      if (modele === "Client") {
        const application = await applications.lire(id);
        return application ? metadonneesClient(application, scopesConnus) : undefined;
      }
      return rendre(await lireObjet(pool, modele, id), id);
    },
    findByUid: async (uid) => rendre(await lireObjetParUid(pool, modele, uid)),
    findByUserCode: async () => undefined,
    async consume(id) {
      // The library has looked whether it had served, and another request may have used it since.
      if (!(await consommerObjet(pool, modele, id))) throw new errors.InvalidGrant("already used");
    },
    destroy: (id) => effacerObjet(pool, modele, id),
    revokeByGrantId: (octroi) => effacerOctroi(pool, octroi),
  });
}

function rendre(
  contenu: Record<string, unknown> | undefined,
  id?: string,
): AdapterPayload | undefined {
  if (!contenu) return undefined;
  return (id === undefined ? contenu : { ...contenu, jti: id }) as AdapterPayload;
}
