import type { Adapter, AdapterFactory, AdapterPayload } from "oidc-provider";
import { creerMemoireTemporaire } from "./memoire-temporaire.ts";
import { durees } from "./parametres.ts";

/** Storage of oidc-provider in the memory of this process: a restart signs everybody out. */
export function creerAdaptateurMemoire(): AdapterFactory {
  return () => creerRayon();
}

// One store for each model: a token asked as a session is never found.
function creerRayon(): Adapter {
  const memoire = creerMemoireTemporaire<AdapterPayload>();
  const identifiantsParUid = creerMemoireTemporaire<string>();
  return {
    async upsert(id, payload, expiresIn = durees.session) {
      memoire.ecrire(id, payload, expiresIn);
      if (payload.uid) identifiantsParUid.ecrire(payload.uid, id, expiresIn);
    },
    async find(id) {
      return memoire.lire(id);
    },
    async findByUid(uid) {
      const id = identifiantsParUid.lire(uid);
      return id === undefined ? undefined : memoire.lire(id);
    },
    async findByUserCode() {
      return undefined;
    },
    async consume(id) {
      const payload = memoire.lire(id);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    async destroy(id) {
      memoire.effacer(id);
    },
    async revokeByGrantId(grantId) {
      memoire.effacerSi((payload) => payload.grantId === grantId);
    },
  };
}
