"""The words that stand above callouts: the pack carries them in its own language."""

from typing import Final

TAGS: Final = {
    "en": {
        "key": "Key idea",
        "try": "Try it",
        "story": "Story",
        "careful": "Be careful",
        "remember": "Remember",
        "check": "Check yourself",
    },
    "fr": {
        "key": "Idée clé",
        "try": "À vous",
        "story": "Histoire",
        "careful": "Attention",
        "remember": "À retenir",
        "check": "Vérifiez",
    },
    "sw": {
        "key": "Wazo kuu",
        "try": "Jaribu",
        "story": "Hadithi",
        "careful": "Kuwa mwangalifu",
        "remember": "Kumbuka",
        "check": "Jipime",
    },
    "ar": {
        "key": "الفكرة الرئيسية",
        "try": "جرّب",
        "story": "قصة",
        "careful": "انتبه",
        "remember": "تذكّر",
        "check": "اختبر نفسك",
    },
    "pt": {
        "key": "Ideia principal",
        "try": "Experimente",
        "story": "História",
        "careful": "Cuidado",
        "remember": "Lembre-se",
        "check": "Verifique",
    },
    "es": {
        "key": "Idea clave",
        "try": "Pruebe",
        "story": "Historia",
        "careful": "Cuidado",
        "remember": "Recuerde",
        "check": "Compruebe",
    },
}
"""By language, then by kind of block."""
