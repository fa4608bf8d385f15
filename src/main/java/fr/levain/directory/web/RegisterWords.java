package fr.levain.directory.web;

import fr.levain.directory.RegisterEntry;
import fr.levain.kernel.French;
import fr.levain.kernel.HolderKind;
import fr.levain.kernel.Rna;
import fr.levain.kernel.Siret;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;

/** How what a register says is told. */
final class RegisterWords {
    private RegisterWords() {}

    static String source(RegisterEntry entry) {
        return "d’après le registre (%s), le %s".formatted(entry.source(), French.day(entry.askedAt()));
    }

    static AttachmentPage.Offer offer(RegisterEntry entry, String next) {
        return new AttachmentPage.Offer(
                entry.name(),
                Stream.of(
                                entry.siret().map(siret -> "SIRET " + siret.spaced()),
                                entry.rna().map(rna -> "RNA " + rna.value()),
                                entry.kind().map(HolderKind::label),
                                entry.localRegister())
                        .flatMap(java.util.Optional::stream)
                        .collect(Collectors.joining(" · ")),
                source(entry),
                entry.active(),
                confirmation(entry.siret().map(Siret::digits).orElse(""), entry.rna().map(Rna::value).orElse(""), next));
    }

    static String confirmation(String siret, String rna, String next) {
        var uri = UriComponentsBuilder.fromPath("/organisations/rattachement/confirmation");
        if (!siret.isEmpty()) uri.queryParam("siret", siret);
        if (!rna.isEmpty()) uri.queryParam("rna", rna);
        if (!next.isEmpty()) uri.queryParam("suite", "{suite}");
        return next.isEmpty() ? uri.build().toUriString() : uri.build(next).toString();
    }
}
