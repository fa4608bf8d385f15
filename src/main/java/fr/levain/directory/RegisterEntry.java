package fr.levain.directory;

import fr.levain.kernel.CommuneCode;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Rna;
import fr.levain.kernel.Siren;
import fr.levain.kernel.Siret;
import java.time.Instant;
import java.util.Optional;

/**
 * What a public register says of an organisation. Where it does not know, the form asks.
 *
 * @param legalCategory INSEE code
 * @param kind as the legal category lets guess; to be confirmed by the person
 * @param address on one line
 * @param localRegister volume and folio of an association of Alsace-Moselle, which has no RNA (K2)
 * @param source which register, and its date when it is an extract; in French
 * @param askedAt when it said so
 * @param details age, staff, head office
 */
public record RegisterEntry(
        String name,
        Optional<Siren> siren,
        Optional<Siret> siret,
        Optional<Rna> rna,
        Optional<String> legalCategory,
        Optional<HolderKind> kind,
        Optional<String> address,
        Optional<CommuneCode> commune,
        Optional<String> localRegister,
        boolean active,
        String source,
        Instant askedAt,
        RegisterDetails details) {}
