package fr.levain.law;

/** Where the person lives who may appeal: distance lengthens the delay (CJA R421-7). */
public enum Remoteness {
    MAINLAND, OVERSEAS, ABROAD;

    int months() {
        return switch (this) {
            case MAINLAND -> 0;
            case OVERSEAS -> 1;
            case ABROAD -> 2;
        };
    }
}
