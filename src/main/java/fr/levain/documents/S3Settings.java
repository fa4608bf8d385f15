package fr.levain.documents;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where an S3 store answers; without an endpoint, files stay on the local disk. */
@Component
record S3Settings(
        @Value("${levain.s3.endpoint:}") String endpoint,
        @Value("${levain.s3.bucket:}") String bucket,
        @Value("${levain.s3.region:us-east-1}") String region,
        @Value("${levain.s3.key:}") String key,
        @Value("${levain.s3.secret:}") String secret) {
    boolean isSet() {
        if (endpoint.isBlank()) return false;
        if (bucket.isBlank() || key.isBlank() || secret.isBlank())
            throw new IllegalArgumentException("LEVAIN_S3_ENDPOINT demande aussi LEVAIN_S3_BUCKET, LEVAIN_S3_KEY et LEVAIN_S3_SECRET.");
        return true;
    }
}
