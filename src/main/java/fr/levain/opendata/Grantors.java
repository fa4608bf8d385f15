package fr.levain.opendata;

import fr.levain.opendata.AwardRecord.Grantor;

/** Says under which name and SIRET the authority gives its aid. */
@FunctionalInterface
interface Grantors {
    Grantor current();
}
