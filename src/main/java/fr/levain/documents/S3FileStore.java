package fr.levain.documents;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * Files in a store that speaks S3, under the names they have on a disk: {@code ab/cd/<sha256>}. What comes is first
 * received on the local disk, where it is measured and scanned; only then does it leave.
 */
class S3FileStore implements FileStore {
    /** Kept again within this time, a content is young enough not to be sent twice. */
    private static final Duration YOUNG = Duration.ofHours(6);

    private static final Pattern KEPT = Pattern.compile("[0-9a-f]{64}");
    private static final String ASIDE = "aside/";

    private final S3Client client;
    private final String bucket;
    private final DiskFileStore door;

    S3FileStore(S3Client client, String bucket, DiskFileStore door) {
        this.client = client;
        this.bucket = bucket;
        this.door = door;
    }

    /** @param patience for one attempt; three are made */
    static S3Client client(S3Settings settings, Duration patience) {
        return S3Client.builder()
                .endpointOverride(URI.create(settings.endpoint()))
                .region(Region.of(settings.region()))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(settings.key(), settings.secret())))
                // what every store understands: the bucket in the path, the content signed whole, no trailing checksum
                .serviceConfiguration(S3Configuration.builder().pathStyleAccessEnabled(true).chunkedEncodingEnabled(false).build())
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .httpClient(UrlConnectionHttpClient.builder().connectionTimeout(Duration.ofSeconds(5)).socketTimeout(patience).build())
                .overrideConfiguration(each -> each.apiCallAttemptTimeout(patience).apiCallTimeout(patience.multipliedBy(4)))
                .build();
    }

    @Override
    public Incoming receive(InputStream content, long limit) throws IOException {
        return door.receive(content, limit);
    }

    @Override
    public void keep(Incoming incoming, Instant now) throws IOException {
        var key = keyOf(incoming.digest());
        var known = head(key).filter(head -> head.contentLength() == incoming.size());
        // an older one is sent again: a sweep going on leaves alone what was kept just now
        if (known.filter(head -> head.lastModified().isAfter(now.minus(YOUNG))).isPresent()) return;
        asked(() -> client.putObject(put -> put.bucket(bucket).key(key).contentLength(incoming.size()), RequestBody.fromFile(incoming.file())));
    }

    @Override
    public InputStream open(String digest) throws IOException {
        try {
            return client.getObject(get -> get.bucket(bucket).key(keyOf(digest)));
        } catch (NoSuchKeyException absent) {
            throw new NoSuchFileException(digest);
        } catch (SdkException failed) {
            throw new StorageFailure(false, String.valueOf(failed.getMessage()), failed);
        }
    }

    @Override
    public int sweep(Predicate<String> inUse, Instant before) throws IOException {
        int removed = door.sweep(inUse, before);
        var objects = asked(() -> client.listObjectsV2Paginator(list -> list.bucket(bucket)).contents().stream()
                .filter(object -> object.lastModified().isBefore(before)).map(object -> object.key()).toList());
        for (var key : objects) {
            var digest = key.substring(key.lastIndexOf('/') + 1);
            if (key.startsWith(ASIDE)) asked(() -> client.deleteObject(each -> each.bucket(bucket).key(key)));
            else if (KEPT.matcher(digest).matches() && !inUse.test(digest) && remove(key, digest, inUse, before)) removed++;
        }
        return removed;
    }

    /** Set aside, looked at again, then removed: somebody may have kept the same content in between. */
    private boolean remove(String key, String digest, Predicate<String> inUse, Instant before) throws IOException {
        asked(() -> client.copyObject(copy -> copy.sourceBucket(bucket).sourceKey(key).destinationBucket(bucket).destinationKey(ASIDE + digest)));
        if (head(key).filter(head -> head.lastModified().isBefore(before)).isEmpty()) return false;
        asked(() -> client.deleteObject(each -> each.bucket(bucket).key(key)));
        if (inUse.test(digest) && head(key).isEmpty()) {
            asked(() -> client.copyObject(copy -> copy.sourceBucket(bucket).sourceKey(ASIDE + digest).destinationBucket(bucket).destinationKey(key)));
            return false;
        }
        asked(() -> client.deleteObject(each -> each.bucket(bucket).key(ASIDE + digest)));
        return true;
    }

    private Optional<HeadObjectResponse> head(String key) throws IOException {
        try {
            return Optional.of(client.headObject(head -> head.bucket(bucket).key(key)));
        } catch (NoSuchKeyException absent) {
            return Optional.empty();
        } catch (SdkException failed) {
            throw new StorageFailure(false, String.valueOf(failed.getMessage()), failed);
        }
    }

    private static <T> T asked(Supplier<T> question) throws StorageFailure {
        try {
            return question.get();
        } catch (SdkException failed) {
            throw new StorageFailure(false, String.valueOf(failed.getMessage()), failed);
        }
    }

    private static String keyOf(String digest) {
        if (!KEPT.matcher(digest).matches()) throw new IllegalArgumentException("not a SHA-256: " + digest);
        return digest.substring(0, 2) + "/" + digest.substring(2, 4) + "/" + digest;
    }
}
