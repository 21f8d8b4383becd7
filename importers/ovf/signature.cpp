// OpenSSL's part of manifest.h.
#include "importers/ovf/manifest.h"

#include <QCoreApplication>

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <ctime>
#include <memory>

namespace watari::importers {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(OvfImporter)
};

struct Freer {
    void operator()(BIO* bio) const { BIO_free_all(bio); }
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};
template <class T>
using Owned = std::unique_ptr<T, Freer>;

// Does not copy: the bytes must outlive it.
Owned<BIO> memoryOf(const QByteArray& bytes) {
    return Owned<BIO>(BIO_new_mem_buf(bytes.constData(), static_cast<int>(bytes.size())));
}

QString nameText(const X509_NAME* name) {
    const Owned<BIO> out(BIO_new(BIO_s_mem()));
    if (!out) return {};
    // As UTF-8, not as escaped bytes.
    X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_ONELINE & ~ASN1_STRFLGS_ESC_MSB);
    char* text = nullptr;
    const long length = BIO_get_mem_data(out.get(), &text);
    return QString::fromUtf8(text, length);
}

std::optional<Instant> instantOf(const ASN1_TIME* time) {
    std::tm calendar{};
    if (ASN1_TIME_to_tm(time, &calendar) != 1) return std::nullopt;
    return Instant(timegm(&calendar));
}

const EVP_MD* digestOf(const QString& algorithm) {
    if (algorithm == QLatin1String("SHA1")) return EVP_sha1();
    if (algorithm == QLatin1String("SHA256")) return EVP_sha256();
    return algorithm == QLatin1String("SHA512") ? EVP_sha512() : nullptr;
}

SignatureState verify(X509& certificate, const ManifestLine& signature, const QByteArray& manifest) {
    EVP_PKEY* key = X509_get0_pubkey(&certificate);
    const EVP_MD* digest = digestOf(signature.algorithm);
    const Owned<EVP_MD_CTX> context(EVP_MD_CTX_new());
    if (key == nullptr || digest == nullptr || !context) return SignatureState::Unchecked;
    if (EVP_DigestVerifyInit(context.get(), nullptr, digest, nullptr, key) != 1)
        return SignatureState::Unchecked;
    const auto* given = reinterpret_cast<const unsigned char*>(signature.digest.constData());
    const auto* signedBytes = reinterpret_cast<const unsigned char*>(manifest.constData());
    const int outcome =
        EVP_DigestVerify(context.get(), given, static_cast<std::size_t>(signature.digest.size()), signedBytes,
                         static_cast<std::size_t>(manifest.size()));
    return outcome == 1 ? SignatureState::Valid : SignatureState::Invalid;
}

Error badCertificate(const QString& message) {
    return Error(ErrorCode::BadInput, message)
        .withRemedy(Tr::tr("Export the package again with its signature."));
}

}  // namespace

Result<SignatureFacts> checkSignature(const QByteArray& certificate, const QByteArray& manifest) {
    const qsizetype begin = certificate.indexOf("-----BEGIN ");
    const auto lines = begin < 0 ? Result<QList<ManifestLine>>(QList<ManifestLine>())
                                 : readSignatureLines(certificate.left(begin));
    if (!lines || lines->isEmpty())
        return badCertificate(Tr::tr("The certificate file holds no signature line."));
    // Never asks for a pass phrase: a certificate has none.
    const QByteArray armoured = certificate.mid(begin);
    const Owned<BIO> pem = memoryOf(armoured);
    const Owned<X509> x509(pem ? PEM_read_bio_X509(pem.get(), nullptr, nullptr, nullptr) : nullptr);
    ERR_clear_error();
    if (!x509) return badCertificate(Tr::tr("The certificate file holds no certificate that can be read."));
    SignatureFacts facts;
    facts.subject = nameText(X509_get_subject_name(x509.get()));
    facts.issuer = nameText(X509_get_issuer_name(x509.get()));
    facts.isSelfSigned = X509_self_signed(x509.get(), 1) == 1;
    facts.validFrom = instantOf(X509_get0_notBefore(x509.get()));
    facts.validTo = instantOf(X509_get0_notAfter(x509.get()));
    facts.state = verify(*x509, lines->first(), manifest);
    ERR_clear_error();
    if (facts.state == SignatureState::Unchecked)
        facts.problem = Tr::tr("its algorithm %1 or its key is not supported").arg(lines->first().algorithm);
    return facts;
}

}  // namespace watari::importers
