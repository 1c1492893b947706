import { queryOptions } from "@tanstack/react-query";
import { api, recevoir } from "../kit/api.ts";

export const requeteConfidentialite = queryOptions({
  queryKey: ["confidentialite"],
  queryFn: () => recevoir(api.GET("/portail/api/confidentialite")),
  refetchOnMount: "always",
});

export function requeteEngagements(organisationId: string) {
  return queryOptions({
    queryKey: ["confidentialite", organisationId],
    queryFn: () =>
      recevoir(
        api.GET("/portail/api/confidentialite/engagements/{organisationId}", {
          params: { path: { organisationId } },
        }),
      ),
    refetchOnMount: "always",
  });
}
