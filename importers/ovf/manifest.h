// The manifest (.mf) and certificate (.cert) of an OVF package: DSP0243, clause 5.1.
#pragma once

#include "core/base/instant.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QList>
#include <QString>

#include <optional>

namespace watari::importers {

struct ManifestLine {
    QString file;
    QString algorithm;  // as written: "SHA256"
    QByteArray digest;  // raw bytes
    int number = 0;     // of the line, from 1
    bool operator==(const ManifestLine&) const = default;
};

// Nothing for an algorithm that this program does not check.
[[nodiscard]] std::optional<QCryptographicHash::Algorithm> hashOf(const QString& algorithm);

// "SHA256(disk1.vmdk)= 1f…" on each line. Errors: BadInput with the line (no such form, digest of odd or
// wrong length, too many lines).
[[nodiscard]] Result<QList<ManifestLine>> readManifest(const QByteArray& bytes);

// The same form in a certificate: there the hexadecimal digits are a signature, of any length.
[[nodiscard]] Result<QList<ManifestLine>> readSignatureLines(const QByteArray& bytes);

enum class SignatureState { Valid, Invalid, Unchecked };

// Trust in the signer is not judged: no list of authorities is asked.
struct SignatureFacts {
    SignatureState state = SignatureState::Unchecked;
    QString subject;
    QString issuer;
    bool isSelfSigned = false;
    std::optional<Instant> validFrom;
    std::optional<Instant> validTo;
    QString problem;  // why it is unchecked
    bool operator==(const SignatureFacts&) const = default;
};

// The certificate's signature line over the manifest's bytes, by the key of the first X.509 certificate in
// it. Errors: BadInput (no signature line, no certificate in PEM).
[[nodiscard]] Result<SignatureFacts> checkSignature(const QByteArray& certificate,
                                                    const QByteArray& manifest);

}  // namespace watari::importers
