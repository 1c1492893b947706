import { Secret, TOTP } from "otpauth";
import type { AgentDemo } from "./agent-demo.ts";

export type VerdictTotp = "valide" | "faux" | "rejoue";

export type VerificateurTotp = {
  verifier(agent: AgentDemo, code: string): VerdictTotp;
  /** What the demonstration phone shows. */
  afficher(agent: AgentDemo): { code: string; dejaUtilise: boolean; secondesRestantes: number };
};

/** Six digits every 30 seconds, one step of tolerance each way, each step usable once (RFC 6238 5.2). */
export function creerVerificateurTotp(maintenant: () => Date): VerificateurTotp {
  const dernierPasUtilise = new Map<string, number>();
  return {
    verifier(agent, code) {
      if (!/^\d{6}$/.test(code)) return "faux";
      const timestamp = maintenant().getTime();
      const totp = totpDe(agent);
      const ecart = totp.validate({ token: code, timestamp, window: 1 });
      if (ecart === null) return "faux";
      const pas = totp.counter({ timestamp }) + ecart;
      if (pas <= (dernierPasUtilise.get(agent.sub) ?? -1)) return "rejoue";
      dernierPasUtilise.set(agent.sub, pas);
      return "valide";
    },
    afficher(agent) {
      const timestamp = maintenant().getTime();
      const totp = totpDe(agent);
      return {
        code: totp.generate({ timestamp }),
        dejaUtilise: totp.counter({ timestamp }) <= (dernierPasUtilise.get(agent.sub) ?? -1),
        secondesRestantes: Math.ceil(totp.remaining({ timestamp }) / 1000),
      };
    },
  };
}

function totpDe(agent: AgentDemo): TOTP {
  return new TOTP({ secret: Secret.fromBase32(agent.secretTotp), digits: 6, period: 30 });
}
