import assert from "node:assert/strict";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { test } from "node:test";
import fc from "fast-check";
import { adressePublique } from "./adresse-publique.ts";
import { envoyer } from "./envoyer.ts";
import { type Resolveur, resolveurPartage } from "./resoudre.ts";

async function avecServeur(repondre: RequestListener, essai: (url: URL) => Promise<void>) {
  const serveur = createServer(repondre);
  await new Promise<void>((pret) => serveur.listen(0, "127.0.0.1", pret));
  const { port } = serveur.address() as AddressInfo;
  try {
    await essai(new URL(`http://127.0.0.1:${port}/`));
  } finally {
    serveur.closeAllConnections();
    await new Promise((fini) => serveur.close(fini));
  }
}

const PRIVEES = { privees: true, delaiMs: 1000 };
const poster = (url: URL, regles: Parameters<typeof envoyer>[3] = PRIVEES) =>
  envoyer(url, "{}", {}, regles);

test("a 2xx is accepted, its time and code are known, its body is not waited for", async () => {
  const infini: RequestListener = (_requete, reponse) => {
    reponse.writeHead(202);
    const envoi = setInterval(() => reponse.write("x".repeat(10_000)), 1);
    reponse.on("close", () => clearInterval(envoi));
  };
  await avecServeur(infini, async (url) => {
    const { statut, echec, dureeMs } = await poster(url);
    assert.deepEqual([statut, echec], [202, null]);
    assert.ok(dureeMs < 900);
  });
});

test("an endless body is cut after a few kilobytes", async () => {
  let ferme = false;
  let ecrits = 0;
  const infini: RequestListener = (_requete, reponse) => {
    reponse.writeHead(200);
    const envoi = setInterval(() => {
      ecrits += 10_000;
      reponse.write("x".repeat(10_000));
    }, 1);
    reponse.on("close", () => {
      ferme = true;
      clearInterval(envoi);
    });
  };
  await avecServeur(infini, async (url) => {
    await poster(url);
    await new Promise((fini) => setTimeout(fini, 300));
    assert.ok(ferme);
    assert.ok(ecrits < 1_000_000);
  });
});

test("a redirection is refused and never followed, to loopback as anywhere", async () => {
  let suivie = false;
  await avecServeur(
    (_requete, reponse) => {
      suivie = true;
      reponse.end();
    },
    (cible) =>
      avecServeur(
        (_requete, reponse) => reponse.writeHead(307, { location: cible.href }).end(),
        async (url) => {
          const { statut, echec } = await poster(url);
          assert.deepEqual([statut, echec], [307, "REDIRECTION"]);
        },
      ),
  );
  assert.equal(suivie, false);
});

test("a slow receiver is cut at its delay, name resolution included", async () => {
  await avecServeur(
    () => {},
    async (url) => {
      const { statut, echec, dureeMs } = await poster(url, { privees: true, delaiMs: 150 });
      assert.deepEqual([statut, echec], [null, "DELAI"]);
      assert.ok(dureeMs < 1000);
    },
  );
  const muet: Resolveur = () => new Promise(() => {});
  const regles = { privees: false, delaiMs: 150, resolveur: muet };
  const { echec } = await poster(new URL("https://muet.example/"), regles);
  assert.equal(echec, "DELAI");
});

test("outside demonstration a private, loopback or link-local address is refused, by name as by number", async () => {
  const regles = { privees: false, delaiMs: 1000 };
  const litterales = [
    "https://127.0.0.1/",
    "https://[::1]/",
    "https://10.1.2.3/",
    "https://169.254.169.254/latest/meta-data/",
    "https://[::ffff:127.0.0.1]/",
    "https://[fd00::1]/",
    "https://2130706433/",
    "https://0x7f.1/",
    "https://localhost/",
  ];
  for (const adresse of litterales) {
    const { statut, echec } = await poster(new URL(adresse), regles);
    assert.deepEqual([statut, echec], [null, "ADRESSE_INTERDITE"], adresse);
  }
  const nomme = async (...adresses: string[]) => {
    const resolveur: Resolveur = async () =>
      adresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    return (await poster(new URL("https://partenaire.example/"), { ...regles, resolveur })).echec;
  };
  assert.equal(await nomme("93.184.216.34", "192.168.0.1"), "ADRESSE_INTERDITE");
  assert.equal(await nomme("fe80::1"), "ADRESSE_INTERDITE");
  assert.equal(await nomme(), "NOM_INCONNU");
});

test("the address checked is the address called, whatever the name answers next", async () => {
  let lus = 0;
  const changeant: Resolveur = async () => {
    lus += 1;
    return [{ address: "127.0.0.1", family: 4 }];
  };
  await avecServeur(
    (requete, reponse) => reponse.writeHead(requete.headers.host ? 200 : 400).end(),
    async (url) => {
      // A name that no resolver knows: it is reached by the address given, once.
      url.hostname = "partenaire.invalid";
      const { statut } = await poster(url, { ...PRIVEES, resolveur: changeant });
      assert.equal(statut, 200);
    },
  );
  assert.equal(lus, 1);
});

test("messages that leave together ask for their name once, refused or not", async () => {
  let lus = 0;
  const compter = (adresses: readonly string[]) =>
    resolveurPartage(async () => {
      lus += 1;
      return adresses.map((address) => ({ address, family: 4 }));
    });
  const ensemble = (url: URL, regles: Parameters<typeof envoyer>[3]) =>
    Promise.all([1, 2, 3].map(() => poster(url, regles)));
  await avecServeur(
    (_requete, reponse) => reponse.writeHead(204).end(),
    async (url) => {
      url.hostname = "partenaire.invalid";
      const envois = await ensemble(url, { ...PRIVEES, resolveur: compter(["127.0.0.1"]) });
      assert.deepEqual(
        envois.map(({ statut }) => statut),
        [204, 204, 204],
      );
    },
  );
  const regles = { privees: false, delaiMs: 1000, resolveur: compter(["10.0.0.1"]) };
  const refuses = await ensemble(new URL("https://partenaire.example/"), regles);
  assert.ok(refuses.every(({ echec }) => echec === "ADRESSE_INTERDITE"));
  assert.equal(lus, 2);
});

test("an address of the name that leads nowhere gives way to the next", async () => {
  await avecServeur(
    (_requete, reponse) => reponse.writeHead(204).end(),
    async (url) => {
      url.hostname = "partenaire.invalid";
      const resolveur: Resolveur = async () => [
        { address: "::1", family: 6 },
        { address: "127.0.0.1", family: 4 },
      ];
      const { statut, echec } = await poster(url, { ...PRIVEES, resolveur });
      assert.deepEqual([statut, echec], [204, null]);
    },
  );
});

test("nothing listening, and a server that speaks no TLS, are told apart from a refusal", async () => {
  assert.equal((await poster(new URL("http://127.0.0.1:9/"))).echec, "CONNEXION");
  await avecServeur(
    (_requete, reponse) => reponse.end(),
    async (url) => {
      const tls = new URL(url.href.replace("http:", "https:"));
      assert.equal((await poster(tls)).statut, null);
    },
  );
});

test("every address of the private ranges is refused, and ordinary ones are not", () => {
  const octet = fc.integer({ min: 0, max: 255 });
  fc.assert(
    fc.property(
      fc.constantFrom("10", "127", "0", "192.168", "169.254", "172.16"),
      octet,
      octet,
      (debut, a, b) => {
        const reste = debut.includes(".") ? [a, b] : [a, b, 1];
        assert.equal(adressePublique([debut, ...reste].join(".")), false);
      },
    ),
  );
  for (const publique of ["1.1.1.1", "93.184.216.34", "172.32.0.1", "2606:4700::1111"]) {
    assert.equal(adressePublique(publique), true, publique);
  }
  for (const reservee of [
    "::",
    "::1",
    "fe80::1",
    "ff02::1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "224.0.0.1",
    "255.255.255.255",
  ]) {
    assert.equal(adressePublique(reservee), false, reservee);
  }
});
