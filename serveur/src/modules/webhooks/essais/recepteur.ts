import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { Webhook } from "standardwebhooks";

export type Recu = {
  readonly id: string;
  readonly type: string;
  readonly usager: string;
  readonly jeton: string;
  readonly corps: string;
  readonly entetes: Record<string, string>;
};

/** A partner's server: verifies each message with its secret, keeps it, then answers what the test says. */
export type Recepteur = {
  readonly adresse: string;
  readonly recus: Recu[];
  /** Messages whose signature was not ours. */
  readonly refuses: number;
  secret: string;
  /** Decides the answer; nothing is answered for null. */
  repondre: (recu: Recu) => number | null;
  fermer(): Promise<void>;
};

/** Listens as an editor's server would, checks each signature, and keeps what it receives. */
export async function ouvrirRecepteur(): Promise<Recepteur> {
  const recus: Recu[] = [];
  const etat = { secret: "", refuses: 0, repondre: (_recu: Recu): number | null => 204 };
  const serveur = createServer((requete, reponse) => {
    void recevoir(requete, reponse);
  });
  async function recevoir(requete: IncomingMessage, reponse: ServerResponse): Promise<void> {
    const corps = (await requete.toArray()).join("");
    const entetes = requete.headers as Record<string, string>;
    try {
      if (etat.secret) new Webhook(etat.secret).verify(corps, entetes);
    } catch {
      etat.refuses += 1;
      reponse.writeHead(401).end();
      return;
    }
    const { id, type, data } = JSON.parse(corps);
    const recu = {
      ...{ id, type, corps, entetes },
      usager: data.identifiantUsager ?? "",
      jeton: data.jetonUsager ?? "",
    };
    const statut = etat.repondre(recu);
    if (statut === null) return;
    recus.push(recu);
    reponse.writeHead(statut, statut === 302 ? { location: "http://127.0.0.1:9/" } : {}).end();
  }
  await new Promise<void>((pret) => serveur.listen(0, "127.0.0.1", pret));
  const { port } = serveur.address() as AddressInfo;
  return {
    adresse: `http://127.0.0.1:${port}/maillage`,
    recus,
    get refuses() {
      return etat.refuses;
    },
    get secret() {
      return etat.secret;
    },
    set secret(secret) {
      etat.secret = secret;
    },
    get repondre() {
      return etat.repondre;
    },
    set repondre(repondre) {
      etat.repondre = repondre;
    },
    async fermer() {
      serveur.closeAllConnections();
      await new Promise((fini) => serveur.close(fini));
    },
  };
}
