package fr.levain.accounts;

import fr.levain.kernel.Digest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Hides what the database should not tell to whoever steals a copy of it. The key is not in the database: it comes from
 * {@code LEVAIN_SECRET} (the same on every node), else from a file of the data folder, made at the first start.
 */
@Component
class SecretKeys {
    private static final int NONCE = 12;

    private final SecureRandom random = new SecureRandom();
    private final byte[] key;

    SecretKeys(@Value("${levain.secret:${LEVAIN_SECRET:}}") String secret, @Value("${levain.data:var}") Path folder) {
        key = HexFormat.of().parseHex(Digest.of("levain-accounts\n" + (secret.isBlank() ? fromFile(folder) : secret)));
    }

    String encrypt(String clear) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var hidden = cipher(Cipher.ENCRYPT_MODE, nonce, clear.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(NONCE + hidden.length).put(nonce).put(hidden).array());
    }

    String decrypt(String hidden) {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(hidden));
        var nonce = new byte[NONCE];
        bytes.get(nonce);
        var rest = new byte[bytes.remaining()];
        bytes.get(rest);
        return new String(cipher(Cipher.DECRYPT_MODE, nonce, rest), StandardCharsets.UTF_8);
    }

    /** The same text always gives the same digest, which nobody can guess without the key. */
    String digest(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] content) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key is not the one the secret was hidden with", e);
        }
    }

    private String fromFile(Path folder) {
        var file = folder.resolve("accounts.key");
        try {
            Files.createDirectories(folder);
            if (!Files.exists(file)) {
                var made = new byte[32];
                random.nextBytes(made);
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(file, HexFormat.of().formatHex(made));
            }
            return Files.readString(file);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            return fromFile(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
