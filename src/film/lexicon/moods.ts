/** Words of feeling, by the family that they belong to, and the adjective that a description uses. */
import { type FeelingName, type MoodEntry, words } from './entry.js';

/** `word=adjective` where the word is no adjective; `word=-` where it names no mood by itself. */
const WORDS: Readonly<Record<FeelingName, string>> = {
  sorrow: `sad, melancholic, melancholy=melancholic, heartbroken, heartbreak=heartbroken, lonely, loneliness=lonely,
    lonesome, alone=lonely, mournful, somber, sombre, grief=grieving, grieving, tragic, bittersweet, sorrowful, sorrow=sorrowful,
    gloomy, blue mood=melancholic, farewell=bittersweet, goodbye=bittersweet, loss=mournful, desolate`,
  longing: `nostalgic, nostalgia=nostalgic, wistful, yearning, longing, memory=nostalgic, memories=nostalgic,
    remember=nostalgic, childhood=nostalgic, homesick, retro=nostalgic, vintage=nostalgic`,
  tension: `tense, ominous, scary, eerie, haunting, haunted, suspense=suspenseful, suspenseful, mysterious,
    mystery=mysterious, paranoid, horror=terrifying, creepy, sinister, dread=ominous, thriller=suspenseful, menacing,
    noir=brooding, film noir=brooding, dark, moody, brooding, unsettling, spooky, terrifying`,
  calm: `calm, peaceful, serene, quiet, gentle, tranquil, relaxing, relaxed, cozy, cosy, soothing, meditative, still=-,
    soft=gentle, ambient=calm, chill=relaxed, mellow, lofi=mellow, lo fi=mellow, contemplative, slow=unhurried, minimal=calm`,
  romance: `romantic, romance=romantic, love=romantic, tender, intimate, sensual, passionate, kiss=romantic,
    wedding=romantic, seductive, warm, in love=romantic, loved=romantic`,
  power: `epic, powerful, triumphant, triumph=triumphant, heroic, majestic, inspiring, inspirational,
    hopeful, hope=hopeful, uplifting, motivational, victory=triumphant, brave, courage=brave, grand, dramatic, confident,
    bold, proud, strong, ambitious, determined`,
  drive: `energetic, energy=energetic, electric, intense, wild, frenetic, aggressive, angry, anger=angry, rage=furious,
    rebellious, rebel=rebellious, defiant, gritty, raw, fast=energetic, furious, hype=energetic, explosive, action=intense,
    chase=breathless, adrenaline=breathless, fight=fierce, dynamic, fierce, hard hitting, high energy=energetic, chaotic,
    neon=electric, frantic`,
  wonder: `dreamy, dream=dreamy, dreamlike, surreal, magical, magic=magical, ethereal, psychedelic, whimsical,
    awe=awestruck, wonder=awestruck, enchanted, fantasy=magical, mystical, otherworldly, hypnotic, cosmic,
    trippy, abstract=hypnotic, fairytale=enchanted, fairy tale=enchanted, weightless`,
  joy: `happy, joyful, joy=joyful, playful, fun=playful, upbeat, cheerful, celebratory, celebrate=celebratory,
    celebration=celebratory, festive, euphoric, carefree, bright, lively, silly, funny, sunny=cheerful, colorful=lively,
    colourful=lively, feel good=cheerful, vibrant, fresh, optimistic, party=festive, laughing=joyful`,
};

export const MOODS: readonly MoodEntry[] = (Object.keys(WORDS) as FeelingName[]).flatMap((feeling) =>
  words(WORDS[feeling]).map((each) => {
    const [word = '', adjective = word] = each.split('=');
    return { id: word, words: [word], feeling, adjective: adjective === '-' ? null : adjective };
  }),
);
