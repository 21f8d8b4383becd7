#include "core/oplog/tree.h"

#include <bit>
#include <cassert>

namespace watari::oplog {
namespace {

// The largest power of two smaller than n; n > 1.
std::uint64_t splitPoint(std::uint64_t n) {
    return std::bit_floor(n - 1);
}

// Whether the verifier already holds the old root, so that SUBPROOF (RFC 9162, 2.1.4.1) may leave it out.
enum class OldRoot { Known, Unknown };

void subProof(Leaves leaves, std::uint64_t oldSize, OldRoot oldRoot, Proof& out) {
    const std::uint64_t n = leaves.size();
    if (oldSize == n) {
        if (oldRoot == OldRoot::Unknown) out.push_back(treeRoot(leaves));
        return;
    }
    const std::uint64_t k = splitPoint(n);
    if (oldSize <= k) {
        subProof(leaves.first(k), oldSize, oldRoot, out);
        out.push_back(treeRoot(leaves.subspan(k)));
        return;
    }
    subProof(leaves.subspan(k), oldSize - k, OldRoot::Unknown, out);
    out.push_back(treeRoot(leaves.first(k)));
}

void climbWhileEven(std::uint64_t& fn, std::uint64_t& sn) {
    while (fn != 0 && (fn & 1) == 0) {
        fn >>= 1;
        sn >>= 1;
    }
}

}  // namespace

void TreeHasher::add(const Hash& leaf) {
    Hash node = leaf;
    for (std::uint64_t bits = m_size; (bits & 1) != 0; bits >>= 1) {
        node = nodeHash(m_peaks.back(), node);
        m_peaks.pop_back();
    }
    m_peaks.push_back(node);
    ++m_size;
}

Hash TreeHasher::root() const {
    if (m_peaks.empty()) return sha256({});
    Hash node = m_peaks.back();
    for (auto peak = m_peaks.rbegin() + 1; peak != m_peaks.rend(); ++peak) node = nodeHash(*peak, node);
    return node;
}

Hash treeRoot(Leaves leaves) {
    TreeHasher tree;
    for (const Hash& leaf : leaves) tree.add(leaf);
    return tree.root();
}

Proof inclusionProof(Leaves leaves, std::uint64_t index) {
    assert(index < leaves.size());
    if (leaves.size() <= 1) return {};
    const std::uint64_t k = splitPoint(leaves.size());
    if (index < k) {
        Proof proof = inclusionProof(leaves.first(k), index);
        proof.push_back(treeRoot(leaves.subspan(k)));
        return proof;
    }
    Proof proof = inclusionProof(leaves.subspan(k), index - k);
    proof.push_back(treeRoot(leaves.first(k)));
    return proof;
}

// RFC 9162, 2.1.3.2.
bool verifyInclusion(const InclusionClaim& claim, const Proof& proof) {
    if (claim.index >= claim.size) return false;
    std::uint64_t fn = claim.index;
    std::uint64_t sn = claim.size - 1;
    Hash r = claim.leaf;
    for (const Hash& p : proof) {
        if (sn == 0) return false;
        if ((fn & 1) != 0 || fn == sn) {
            r = nodeHash(p, r);
            if ((fn & 1) == 0) climbWhileEven(fn, sn);
        } else {
            r = nodeHash(r, p);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && r == claim.root;
}

Proof consistencyProof(Leaves leaves, std::uint64_t oldSize) {
    assert(oldSize > 0 && oldSize <= leaves.size());
    Proof proof;
    subProof(leaves, oldSize, OldRoot::Known, proof);
    return proof;
}

// RFC 9162, 2.1.4.2.
bool verifyConsistency(const ConsistencyClaim& claim, const Proof& proof) {
    if (claim.oldSize == 0 || claim.oldSize > claim.newSize) return false;
    if (claim.oldSize == claim.newSize) return proof.empty() && claim.oldRoot == claim.newRoot;
    std::span<const Hash> path(proof);
    Hash first = claim.oldRoot;
    if (!std::has_single_bit(claim.oldSize)) {
        if (path.empty()) return false;
        first = path.front();
        path = path.subspan(1);
    }
    std::uint64_t fn = claim.oldSize - 1;
    std::uint64_t sn = claim.newSize - 1;
    while ((fn & 1) != 0) {
        fn >>= 1;
        sn >>= 1;
    }
    Hash fr = first;
    Hash sr = first;
    for (const Hash& c : path) {
        if (sn == 0) return false;
        if ((fn & 1) != 0 || fn == sn) {
            fr = nodeHash(c, fr);
            sr = nodeHash(c, sr);
            if ((fn & 1) == 0) climbWhileEven(fn, sn);
        } else {
            sr = nodeHash(sr, c);
        }
        fn >>= 1;
        sn >>= 1;
    }
    return sn == 0 && fr == claim.oldRoot && sr == claim.newRoot;
}

}  // namespace watari::oplog
