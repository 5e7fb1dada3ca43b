/** What a film is heard with: music before there is a film, and the music and lines of a finished one. */
import { gql } from 'urql';
import type {
  FilmSoundQuery,
  FilmSoundQueryVariables,
  PreviewMusicMutation,
  PreviewMusicMutationVariables,
} from '../../../generated/studio/graphql.js';
import { FILE } from './parts.js';

export const PREVIEW_MUSIC = gql<PreviewMusicMutation, PreviewMusicMutationVariables>`
  mutation PreviewMusic($input: PreviewMusicInput!) {
    previewMusic(input: $input) {
      __typename
      ... on MusicPreview {
        genre
        mood
        bpm
        asset {
          ...File
        }
      }
      ... on Error {
        message
      }
    }
  }
  ${FILE}
`;

export const FILM_SOUND = gql<FilmSoundQuery, FilmSoundQueryVariables>`
  query FilmSound($id: ID!) {
    job(id: $id) {
      id
      soundtrack {
        genre
        mood
        bpm
        model
        asset {
          ...File
        }
      }
      voiceOver {
        voice
        model
        lines {
          text
          start
          end
          speaker
          asset {
            ...File
          }
        }
      }
    }
  }
  ${FILE}
`;
