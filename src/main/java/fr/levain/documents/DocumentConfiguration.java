package fr.levain.documents;

import fr.levain.ui.UploadLimit;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {
    @Bean
    FileStore fileStore(
            @Value("${levain.data:var}") Path data, @Value("${levain.documents.reserve:256MB}") DataSize reserve, S3Settings s3) {
        var disk = new DiskFileStore(data.resolve("files"), reserve.toBytes());
        return s3.isSet() ? new S3FileStore(S3FileStore.client(s3, Duration.ofSeconds(30)), s3.bucket(), disk) : disk;
    }

    @Bean
    UploadParts uploadParts(@Value("${levain.data:var}") Path data) {
        return new UploadParts(data.resolve("envois"));
    }

    @Bean
    Antivirus antivirus(@Value("${levain.clamd:}") String address) {
        return address.isBlank() ? Antivirus.NONE : Clamd.at(address);
    }

    @Bean
    Doorkeeper doorkeeper(UploadLimit largest, Antivirus antivirus) {
        return new Doorkeeper(largest.bytes(), antivirus);
    }
}
