package fr.levain.opendata;

import fr.levain.kernel.Euros;
import fr.levain.kernel.Rate;
import fr.levain.opendata.AwardRecord.Grantor;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An award ready to be published, and what may be wrong with it. */
public record SomeAward(AwardRecord record) {
    public static SomeAward ready() {
        return new SomeAward(new AwardRecord(
                UUID.randomUUID(),
                1,
                "2026-AIS-00042",
                new Grantor("Région Nouvelle-Aquitaine", "20005375900011"),
                Optional.of(LocalDate.of(2026, 9, 15)),
                true,
                "2026.1234.CP",
                "Association « Le Fournil, partagé »",
                Optional.of("38047555800058"),
                Optional.of("W332004321"),
                false,
                "Une boulangerie solidaire, itinérante",
                Euros.of(new BigDecimal("36643.50")),
                "aide en numéraire",
                "échelonné",
                Optional.of(LocalDate.of(2026, 10, 1)),
                Optional.of(LocalDate.of(2027, 10, 1)),
                "DE_MINIMIS",
                new Rate(BigDecimal.ONE)));
    }

    public SomeAward signed(Optional<LocalDate> on) {
        var r = record;
        return new SomeAward(new AwardRecord(r.application(), r.rank(), r.reference(), r.grantor(), on, r.agreementRequired(), r.deliberation(), r.beneficiary(), r.siret(), r.rna(), r.naturalPerson(), r.object(), r.amount(), r.nature(), r.paymentConditions(), r.paymentFrom(), r.paymentTo(), r.basis(), r.share()));
    }

    public SomeAward to(Optional<String> siret, Optional<String> rna, boolean naturalPerson) {
        var r = record;
        return new SomeAward(new AwardRecord(r.application(), r.rank(), r.reference(), r.grantor(), r.agreementSignedOn(), r.agreementRequired(), r.deliberation(), r.beneficiary(), siret, rna, naturalPerson, r.object(), r.amount(), r.nature(), r.paymentConditions(), r.paymentFrom(), r.paymentTo(), r.basis(), r.share()));
    }

    public SomeAward withoutPeriod() {
        var r = record;
        return new SomeAward(new AwardRecord(r.application(), r.rank(), r.reference(), r.grantor(), r.agreementSignedOn(), r.agreementRequired(), r.deliberation(), r.beneficiary(), r.siret(), r.rna(), r.naturalPerson(), r.object(), r.amount(), r.nature(), r.paymentConditions(), Optional.empty(), Optional.empty(), r.basis(), r.share()));
    }

    public SomeAward of(Euros amount, boolean agreementRequired) {
        var r = record;
        return new SomeAward(new AwardRecord(r.application(), r.rank(), r.reference(), r.grantor(), r.agreementSignedOn(), agreementRequired, r.deliberation(), r.beneficiary(), r.siret(), r.rna(), r.naturalPerson(), r.object(), amount, r.nature(), r.paymentConditions(), r.paymentFrom(), r.paymentTo(), r.basis(), r.share()));
    }

    SomeAward sharing(String share, String basis) {
        var r = record;
        return new SomeAward(new AwardRecord(r.application(), r.rank(), r.reference(), r.grantor(), r.agreementSignedOn(), r.agreementRequired(), r.deliberation(), r.beneficiary(), r.siret(), r.rna(), r.naturalPerson(), r.object(), r.amount(), r.nature(), r.paymentConditions(), r.paymentFrom(), r.paymentTo(), basis, new Rate(new BigDecimal(share))));
    }
}
