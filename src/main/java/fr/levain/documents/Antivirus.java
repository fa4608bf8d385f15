package fr.levain.documents;

import java.io.IOException;
import java.io.InputStream;

/** An antivirus, or its absence. */
interface Antivirus {
    /** None is set on this instance. */
    Antivirus NONE = new Antivirus() {
        @Override
        public Scan scan(Content content) {
            return Scan.NOT_SCANNED;
        }

        @Override
        public boolean isSet() {
            return false;
        }
    };

    /** {@link Scan#PENDING} when it should have answered and did not. */
    Scan scan(Content content);

    default boolean isSet() {
        return true;
    }

    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }
}
