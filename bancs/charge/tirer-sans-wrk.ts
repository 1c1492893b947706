import { connect, type Socket } from "node:net";
import { performance } from "node:perf_hooks";
import type { OptionsTir } from "./tirer.ts";

/** What a burst of requests gave. Latencies in milliseconds. */
export type Tir = {
  readonly debit: number;
  readonly erreurs: number;
  readonly p50: number;
  readonly p99: number;
  readonly outil: string;
};

/** The same burst without wrk; it costs about three times the processor time of wrk. */
export async function tirerSansWrk(options: OptionsTir): Promise<Tir> {
  const debut = performance.now();
  const terme = debut + options.secondes * 1000;
  const latences: number[] = [];
  let rang = 0;
  let erreurs = 0;

  function connexion(): Promise<void> {
    return new Promise((fini) => {
      const prise: Socket = connect(options.port, "127.0.0.1");
      let depart = 0;
      let recu = "";
      const envoyer = () => {
        if (performance.now() >= terme) return prise.destroy();
        depart = performance.now();
        prise.write(options.requetes[rang++ % options.requetes.length] as string);
      };
      prise.setNoDelay().setEncoding("latin1").on("connect", envoyer);
      prise.on("data", (morceau) => {
        recu += String(morceau);
        if (!estEntiere(recu)) return;
        latences.push(performance.now() - depart);
        if (Number(recu.slice(9, 12)) > 399) erreurs += 1;
        recu = "";
        envoyer();
      });
      prise.on("error", () => {
        erreurs += 1;
      });
      prise.on("close", () => fini());
    });
  }

  await Promise.all(Array.from({ length: options.connexions }, connexion));
  latences.sort((a, b) => a - b);
  const centile = (part: number) => latences[Math.floor(latences.length * part)] ?? Number.NaN;
  const debit = latences.length / ((performance.now() - debut) / 1000);
  return { debit, erreurs, p50: centile(0.5), p99: centile(0.99), outil: "client intégré" };
}

function estEntiere(reponse: string): boolean {
  const fin = reponse.indexOf("\r\n\r\n");
  if (fin < 0) return false;
  const longueur = /\r\ncontent-length: (\d+)/i.exec(reponse.slice(0, fin + 2))?.[1];
  return reponse.length >= fin + 4 + Number(longueur ?? 0);
}
