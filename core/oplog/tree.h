// The Merkle tree of RFC 9162, 2.1, over leaf hashes: root, inclusion proofs and consistency proofs.
#pragma once

#include "core/oplog/hash.h"

#include <cstdint>
#include <span>
#include <vector>

namespace watari::oplog {

// Takes leaves one after the other and keeps one hash per level: O(log n) memory.
class TreeHasher {
public:
    void add(const Hash& leaf);
    [[nodiscard]] std::uint64_t size() const { return m_size; }
    // Root over the leaves so far; SHA-256 of nothing for none.
    [[nodiscard]] Hash root() const;

private:
    std::vector<Hash> m_peaks;  // roots of full subtrees, largest first; one per bit set in m_size
    std::uint64_t m_size = 0;
};

using Leaves = std::span<const Hash>;
using Proof = std::vector<Hash>;

[[nodiscard]] Hash treeRoot(Leaves leaves);

// Proof that leaf `index` (from 0) is in the tree over all leaves. Needs index < leaves.size().
[[nodiscard]] Proof inclusionProof(Leaves leaves, std::uint64_t index);

struct InclusionClaim {
    std::uint64_t index = 0;
    std::uint64_t size = 0;
    Hash leaf{};
    Hash root{};
};
[[nodiscard]] bool verifyInclusion(const InclusionClaim& claim, const Proof& proof);

// Proof that the first `oldSize` leaves are a prefix of all. Needs 0 < oldSize <= leaves.size().
[[nodiscard]] Proof consistencyProof(Leaves leaves, std::uint64_t oldSize);

struct ConsistencyClaim {
    std::uint64_t oldSize = 0;
    std::uint64_t newSize = 0;
    Hash oldRoot{};
    Hash newRoot{};
};
[[nodiscard]] bool verifyConsistency(const ConsistencyClaim& claim, const Proof& proof);

}  // namespace watari::oplog
