#include "core/disk/block_tree.h"

#include <QByteArray>
#include <QCoreApplication>

#include <openssl/evp.h>

#include <algorithm>
#include <bit>
#include <cassert>
#include <cstring>
#include <utility>

namespace watari::disk {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Disk)
};

constexpr std::uint8_t kLeafTag = 0;
constexpr std::uint8_t kInnerTag = 1;
constexpr std::uint8_t kRootTag = 2;

// Fetched once: fetching costs more than hashing a small input.
const EVP_MD* sha256() {
    static const EVP_MD* const md = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return md;
}

template <class Integer>
std::array<std::uint8_t, sizeof(Integer)> bigEndian(Integer value) {
    std::array<std::uint8_t, sizeof(Integer)> out{};
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = static_cast<std::uint8_t>(value >> (8 * (out.size() - 1 - i)));
    return out;
}

}  // namespace

QString toHex(const Hash& hash) {
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(hash.data()), hash.size()).toHex());
}

Result<Hash> hashFromHex(const QString& text) {
    const QByteArray latin = text.toLatin1().toLower();
    const QByteArray bytes = QByteArray::fromHex(latin);
    Hash hash{};
    if (bytes.size() != qsizetype(hash.size()) || bytes.toHex() != latin)
        return Error(ErrorCode::BadInput, Tr::tr("\"%1\" is no SHA-256 value.").arg(text))
            .withRemedy(Tr::tr("Give 64 hexadecimal digits."));
    std::memcpy(hash.data(), bytes.constData(), hash.size());
    return hash;
}

bool isAllZero(ByteView bytes) {
    constexpr std::size_t kHead = 16;
    const auto head = bytes.first(std::min(kHead, bytes.size()));
    if (!std::all_of(head.begin(), head.end(), [](std::byte b) { return b == std::byte{0}; })) return false;
    // Each byte equals the one kHead before it, and the first kHead are zero.
    return bytes.size() <= kHead ||
           std::memcmp(bytes.data(), bytes.data() + kHead, bytes.size() - kHead) == 0;
}

struct BlockHasher::Context {
    EVP_MD_CTX* ctx = EVP_MD_CTX_new();
    Context() = default;
    ~Context() { EVP_MD_CTX_free(ctx); }
    Context(const Context&) = delete;
    Context& operator=(const Context&) = delete;

    void begin(std::uint8_t tag) {
        [[maybe_unused]] const int ok = EVP_DigestInit_ex2(ctx, sha256(), nullptr);
        assert(ok == 1);
        add(&tag, 1);
    }
    void add(const void* bytes, std::size_t size) { EVP_DigestUpdate(ctx, bytes, size); }
    Hash end() {
        Hash hash{};
        EVP_DigestFinal_ex(ctx, hash.data(), nullptr);
        return hash;
    }
};

BlockHasher::BlockHasher() : m_context(std::make_unique<Context>()) {}
BlockHasher::~BlockHasher() = default;
BlockHasher::BlockHasher(BlockHasher&&) noexcept = default;
BlockHasher& BlockHasher::operator=(BlockHasher&&) noexcept = default;

Hash BlockHasher::leaf(ByteView block) {
    m_context->begin(kLeafTag);
    m_context->add(block.data(), block.size());
    return m_context->end();
}

Hash BlockHasher::inner(const Hash& left, const Hash& right) {
    m_context->begin(kInnerTag);
    m_context->add(left.data(), left.size());
    m_context->add(right.data(), right.size());
    return m_context->end();
}

Hash BlockHasher::root(const Hash& tree, Bytes diskSize) {
    const auto size = bigEndian(static_cast<std::uint64_t>(diskSize.value()));
    const auto block = bigEndian(static_cast<std::uint32_t>(kBlockSize.value()));
    m_context->begin(kRootTag);
    m_context->add(size.data(), size.size());
    m_context->add(block.data(), block.size());
    m_context->add(tree.data(), tree.size());
    return m_context->end();
}

Hash zeroLeaf(qint64 length) {
    const auto compute = [](qint64 n) {
        const std::vector<std::byte> zeroes(static_cast<std::size_t>(n));
        return BlockHasher().leaf(zeroes);
    };
    static const Hash full = compute(kBlockSize.value());
    return length == kBlockSize.value() ? full : compute(length);
}

void TreeBuilder::append(const Hash& leaf) {
    ++m_leaves;
    Hash node = leaf;
    // As a binary counter carries: every trailing zero bit of the new count closes one full subtree.
    for (int i = std::countr_zero(static_cast<std::uint64_t>(m_leaves)); i > 0; --i) {
        node = m_hasher.inner(m_peaks.back(), node);
        m_peaks.pop_back();
    }
    m_peaks.push_back(node);
}

Hash TreeBuilder::root() {
    assert(m_leaves == blockCount(m_diskSize));
    if (m_peaks.empty()) {
        Hash empty{};  // RFC 9162: the hash of an empty list is the hash of nothing
        EVP_Digest(nullptr, 0, empty.data(), nullptr, sha256(), nullptr);
        return m_hasher.root(empty, m_diskSize);
    }
    Hash tree = m_peaks.back();
    for (std::size_t i = m_peaks.size() - 1; i > 0; --i) tree = m_hasher.inner(m_peaks[i - 1], tree);
    return m_hasher.root(tree, m_diskSize);
}

}  // namespace watari::disk
