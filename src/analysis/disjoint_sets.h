#pragma once
#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace pulse {

/// Which of the items 0 .. count - 1 belong together, told pair by pair (union-find with halved paths; Tarjan and van
/// Leeuwen 1984). The first item of a set stands for it.
class DisjointSets {
public:
    explicit DisjointSets(std::size_t count = 0) : m_parent(count) { std::iota(m_parent.begin(), m_parent.end(), 0); }

    /// The least item of the set in which \a item is.
    int find(int item)
    {
        while (m_parent[std::size_t(item)] != item)
            item = m_parent[std::size_t(item)] = m_parent[std::size_t(m_parent[std::size_t(item)])];
        return item;
    }

    void join(int a, int b)
    {
        a = find(a);
        b = find(b);
        m_parent[std::size_t(std::max(a, b))] = std::min(a, b);
    }

private:
    std::vector<int> m_parent;
};

} // namespace pulse
