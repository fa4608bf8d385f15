package fr.levain.opendata;

import fr.levain.kernel.Euros;
import fr.levain.kernel.Siren;
import java.util.Optional;

/**
 * Money that another public body said it gave, read in the open data it published.
 *
 * @param siren of the beneficiary; empty where the source wrote none that holds
 * @param place as the source wrote it; empty when it wrote none
 * @param byNumber found under the number asked for; else only the name is the same
 */
public record PublicAward(
        PublicSource source, String reference, String beneficiary, Optional<Siren> siren, String object, Euros amount, Optional<Integer> year,
        String place, boolean byNumber) {}
