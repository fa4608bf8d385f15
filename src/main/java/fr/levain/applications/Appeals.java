package fr.levain.applications;

import java.util.List;

/** Paths and delays of appeal against an implicit rejection (CJA R421-1, R421-2; CRPA L411-2). */
final class Appeals {
    private Appeals() {}

    static List<String> afterSilence(Receipt.Service service) {
        return List.of(
                "Vous pourrez alors demander les motifs du rejet, dans les deux mois. Ils vous seront donnés sous un mois.",
                "Recours gracieux : écrivez à l’autorité, dans les deux mois qui suivent le rejet, à l’adresse : %s."
                        .formatted(service.address().strip().replaceAll("\\s*\\R\\s*", ", ")),
                "Recours contentieux : saisissez le tribunal administratif, dans les deux mois qui suivent le rejet,"
                        + " par courrier ou sur www.telerecours.fr.");
    }
}
