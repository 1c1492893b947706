import type { AddressInfo } from "node:net";
import { createServer, type Socket } from "node:net";

/** A mail server reduced to what RFC 5321 asks of a delivery. */
export type ServeurSmtp = {
  readonly url: string;
  /** Every message accepted, headers and body. */
  readonly recus: string[];
  /** What it answers to RCPT TO from now on; null accepts. */
  refuser(reponse: string | null): void;
  /** Called with each message before it is acknowledged. */
  avantAccuse(attendre: () => Promise<void>): void;
  fermer(): Promise<void>;
};

/** Listens as a mail server would, keeps what it receives, and refuses or delays as it is told. */
export async function ouvrirServeurSmtp(): Promise<ServeurSmtp> {
  const recus: string[] = [];
  const prises = new Set<Socket>();
  let refus: string | null = null;
  let attente = async () => {};
  const serveur = createServer((prise) => {
    prises.add(prise);
    prise.on("close", () => prises.delete(prise)).on("error", () => {});
    let tampon = "";
    let donnees = false;
    const dire = (ligne: string) => prise.write(`${ligne}\r\n`);
    dire("220 essai ESMTP");
    prise.setEncoding("utf8").on("data", (morceau: string) => {
      tampon += morceau;
      for (;;) {
        const fin = donnees ? tampon.indexOf("\r\n.\r\n") : tampon.indexOf("\r\n");
        if (fin < 0) return;
        const texte = tampon.slice(0, fin);
        tampon = tampon.slice(fin + (donnees ? 5 : 2));
        if (donnees) {
          donnees = false;
          recus.push(texte);
          attente().then(() => dire("250 2.0.0 Ok: accepté"));
        } else if (/^DATA/i.test(texte)) {
          donnees = true;
          dire("354 go");
        } else if (/^RCPT/i.test(texte)) dire(refus ?? "250 ok");
        else if (/^QUIT/i.test(texte)) prise.end("221 bye\r\n");
        else dire("250 ok");
      }
    });
  });
  await new Promise<void>((pret) => serveur.listen(0, "127.0.0.1", pret));
  return {
    url: `smtp://127.0.0.1:${(serveur.address() as AddressInfo).port}`,
    recus,
    refuser: (reponse) => {
      refus = reponse;
    },
    avantAccuse: (attendre) => {
      attente = attendre;
    },
    async fermer() {
      for (const prise of prises) prise.destroy();
      await new Promise((ferme) => serveur.close(ferme));
    },
  };
}
